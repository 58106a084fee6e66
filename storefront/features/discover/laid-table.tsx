import { pieceOf, plateShape } from "@/features/picture/pieces"
import { CLOTH, SETTINGS } from "./table-settings"

/** The laid table of the hero: each plate is a shop's. Drawn in one piece, so that nothing is cut that should not be. */
export function LaidTable() {
  return (
    <div className="nappe" aria-hidden="true">
      <svg
        className="table"
        viewBox={`0 0 ${CLOTH.width} ${CLOTH.height}`}
        preserveAspectRatio="xMidYMid slice"
      >
        <g stroke="#fff" opacity=".5">
          <path d="M692 -400V1200" strokeWidth="9" />
          <path d="M708 -400V1200M676 -400V1200" strokeWidth="2" />
        </g>
        {SETTINGS.map(({ code, x, y, scale, turn }) => {
          const piece = pieceOf(code)
          return (
            <use
              key={code}
              href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
              transform={`translate(${x} ${y}) scale(${scale})${turn ? ` rotate(${turn})` : ""}`}
            />
          )
        })}
        {/* What is on the plates comes as one picture: nine files would be a third of all that a first visit may ask. */}
        <image href="/table.webp" width={CLOTH.width} height={CLOTH.height} />
      </svg>
    </div>
  )
}
