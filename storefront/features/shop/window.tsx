import { Motif } from "@/features/picture/picture"
import { hash, pieceOf, plateShape } from "@/features/picture/pieces"
import { shopMotif } from "@/features/picture/motif"
import type { Shop } from "@/lib/types"

const PLATES = [
  { x: 540, y: 250, scale: 1.5, size: 300 },
  { x: 150, y: 40, scale: 0.62, size: 120 },
  { x: 120, y: 400, scale: 0.92, size: 180 },
] as const

/** A shop's window: its own plate, large enough to leave the frame, laid three times. */
export function ShopWindow({ shop }: { shop: Pick<Shop, "code" | "image_motif" | "handle"> }) {
  const piece = pieceOf(shop.code)
  const motif = shop.image_motif && shopMotif(shop.image_motif)
  const turn = ((hash(shop.handle) % 5) - 2) * 3
  return (
    <div className="vit" aria-hidden="true">
      <div className="vit-c">
        <svg viewBox="0 0 720 480">
          {PLATES.map(({ x, y, scale }) => (
            <use
              key={x}
              href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
              transform={`translate(${x} ${y}) scale(${scale}) rotate(${plateShape(piece) === "octo" ? 0 : turn})`}
            />
          ))}
        </svg>
        {motif &&
          PLATES.map(({ x, y, size }) => (
            <Motif key={x} laid={{ name: motif, x, y: y - 6, size, turn }} frame={[720, 480]} isFirst />
          ))}
      </div>
    </div>
  )
}
