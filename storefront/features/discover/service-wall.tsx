import Link from "next/link"
import { Mark } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import type { Shop } from "@/lib/types"

/** The wall of the service: every shop by its plate, in the order of the day. */
export const ServiceWall = ({ speech: { href }, shops }: { speech: Speech; shops: Shop[] }) => (
  <div className="service" data-testid="service-wall">
    {shops.map((shop) => (
      <Link key={shop.handle} href={href(`/boutique/${shop.handle}`)} prefetch={false}>
        <Mark code={shop.code} motif={shop.image_motif} />
        {shop.name}
      </Link>
    ))}
  </div>
)
