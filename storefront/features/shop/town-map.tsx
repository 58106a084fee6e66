import { metresBetween, offset, placeNames, radiusFor, type Spot, type Taken } from "./map"
import { pieceOf, plateShape } from "@/features/picture/pieces"
import { listPickupPoints, listShops } from "@/lib/medusa/public"
import type { Speech } from "@/lib/speech"
import type { Shop, ShopPage } from "@/lib/types"
import { Headline } from "@/ui/headline"

const SIZE = 600
const MIDDLE = SIZE / 2
const DISC = 286

const isSpot = (at: { latitude?: number | null; longitude?: number | null }): at is Spot =>
  typeof at.latitude === "number" && typeof at.longitude === "number"

/** The market hall, or whatever the town's first counter is. */
async function counter(): Promise<(Spot & { name: string }) | null> {
  const [first] = await listPickupPoints().catch(() => [])
  return first && isSpot(first)
    ? { name: first.name, latitude: first.latitude, longitude: first.longitude }
    : null
}

/** The direction of a place seen from the middle, clockwise from east, as SVG turns. */
const degreesOf = ({ x, y }: { x: number; y: number }) => (Math.atan2(y, x) * 180) / Math.PI

type Dot = { x: number; y: number; name: string; metres: number; kind: "shop" | "hall" }

const PLATE = 46

/** The shop's own plate and the words on the rings are not to be covered. */
const occupied = (rings: number[]): Taken[] => [
  ...[-2, -1, 0, 1, 2].map((row) => ({ left: MIDDLE - PLATE, right: MIDDLE + PLATE, y: MIDDLE + row * 20 })),
  ...rings.map((ring) => ({ left: MIDDLE - 34, right: MIDDLE + 34, y: MIDDLE + ring - 12 })),
]

function Dots({ dots, rings }: { dots: Dot[]; rings: number[] }) {
  const names = placeNames(dots, SIZE, occupied(rings))
  return dots.map((dot, i) => {
    const name = names[i]
    return (
      <g key={dot.name}>
        {dot.kind === "hall" ? (
          <rect x={dot.x - 9} y={dot.y - 9} width="18" height="18" fill="var(--chataigne)" />
        ) : (
          <circle
            cx={dot.x}
            cy={dot.y}
            r="7"
            fill="var(--porcelaine)"
            stroke="var(--filet)"
            strokeWidth="3"
          />
        )}
        {name && (
          <text
            x={dot.x + (name.isLeft ? -16 : 16)}
            y={name.labelY + 6}
            textAnchor={name.isLeft ? "end" : "start"}
            className={dot.kind === "hall" ? "halle" : undefined}
          >
            {dot.name}
          </text>
        )}
      </g>
    )
  })
}

/**
 * Where a shop stands, drawn on the server like a plate: the shop in the middle, its neighbours and the market hall at
 * their true places (beyond the rim an arrow points to it), rings for the distance. No street is shown: the link below leads to a map that has them.
 */
export async function TownMap({ speech, shop }: { speech: Speech; shop: ShopPage }) {
  if (!isSpot(shop)) return null
  const { t, number, locale } = speech
  const [hall, shops] = await Promise.all([counter(), listShops(locale)])
  const near = new Set(shop.neighbours.map(({ handle }) => handle))
  const neighbours = shops.filter((other): other is Shop & Spot => near.has(other.handle) && isSpot(other))
  const hallMetres = hall ? metresBetween(shop, hall) : null
  const farthest = Math.max(100, ...neighbours.map((other) => metresBetween(shop, other)))
  const radius = radiusFor(farthest)
  const scale = DISC / radius
  const at = (spot: Spot) => {
    const { x, y } = offset(shop, spot)
    return { x: MIDDLE + x * scale, y: MIDDLE + y * scale }
  }
  const dots: Dot[] = neighbours.map((other) => ({
    ...at(other),
    name: other.name,
    metres: metresBetween(shop, other),
    kind: "shop",
  }))
  const isHallNear = hallMetres !== null && hallMetres < radius
  if (hall && isHallNear) dots.push({ ...at(hall), name: hall.name, metres: hallMetres, kind: "hall" })
  const bearing = hall && !isHallNear ? degreesOf(offset(shop, hall)) : null
  const piece = pieceOf(shop.code)
  const rings = [radius / 3, (radius * 2) / 3, radius]
  const osm = `https://www.openstreetmap.org/?mlat=${shop.latitude}&mlon=${shop.longitude}#map=18/${shop.latitude}/${shop.longitude}`
  return (
    <figure className="carte large">
      <figcaption className="p2">
        <Headline level={2}>{t("shop.where")}</Headline>
        <p>
          {shop.address_1}, {shop.postal_code} {shop.city}.{" "}
          {hall &&
            hallMetres !== null &&
            t("shop.from_hall", { metres: number(Math.round(hallMetres / 10) * 10), hall: hall.name })}{" "}
          <a href={osm} rel="noopener nofollow">
            {t("shop.on_osm")} <span aria-hidden="true">↗</span>
          </a>
        </p>
      </figcaption>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={t("shop.map_label", { name: shop.name, address: shop.address_1 })}
        data-testid="map"
      >
        <circle
          cx={MIDDLE}
          cy={MIDDLE}
          r={DISC + 8}
          fill="var(--assiette)"
          stroke="var(--rim)"
          strokeWidth="3"
        />
        {rings.map((metres) => (
          <g key={metres}>
            <circle
              cx={MIDDLE}
              cy={MIDDLE}
              r={metres * scale}
              fill="none"
              stroke="var(--rim)"
              strokeWidth="1.5"
              strokeDasharray={metres === radius ? undefined : "2 8"}
              strokeLinecap="round"
              opacity=".7"
            />
            <text className="metres" x={MIDDLE} y={MIDDLE + metres * scale - 7} textAnchor="middle">
              {t("shop.metres", { metres: number(Math.round(metres)) })}
            </text>
          </g>
        ))}
        <path d={`M${MIDDLE} ${MIDDLE - DISC - 2}l-9 22 9-5 9 5Z`} fill="var(--rim)" />
        {bearing !== null && (
          <path
            d={`M${MIDDLE + DISC - 8} ${MIDDLE}l-26 -11v22Z`}
            transform={`rotate(${bearing.toFixed(0)} ${MIDDLE} ${MIDDLE})`}
            fill="var(--chataigne)"
          />
        )}
        <Dots dots={dots} rings={rings.map((metres) => metres * scale)} />
        <use
          href={`/service.svg#${plateShape(piece)}-${piece.rim}`}
          transform={`translate(${MIDDLE} ${MIDDLE}) scale(.2)`}
        />
        <circle cx={MIDDLE} cy={MIDDLE} r="9" fill="var(--tuile)" />
      </svg>
    </figure>
  )
}
