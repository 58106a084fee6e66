import { useMemo, useRef, type MouseEvent, type PointerEvent } from "react"
import { type Drawing, drawingOf, namedCommunes, placedOf } from "../../lib/projection"
import type { Commune, Corner, PlacedCommune } from "../../lib/types"

type TownMapProps = {
  label: string
  communes: Commune[]
  circle?: { center: Corner; radiusKm: number }
  corners?: Corner[]
  chosen?: ReadonlySet<string>
  /** A place was pressed. */
  onPlace?: (place: Corner) => void
  /** A corner was pulled elsewhere. */
  onPull?: (index: number, place: Corner) => void
  /** A commune was pressed. */
  onCommune?: (insee: string) => void
}

const DOT = 4
const HANDLE = 9

type Drawn = { drawing: Drawing; communes: PlacedCommune[] }

const Communes = ({
  drawing,
  communes,
  chosen,
  onCommune,
}: Drawn & Pick<TownMapProps, "chosen" | "onCommune">) => (
  <g>
    {communes.map(({ insee, name, latitude, longitude }) => {
      const { x, y } = drawing.toPoint([longitude, latitude])
      const isIn = chosen?.has(insee)
      return (
        <g
          key={insee}
          className={onCommune ? "cursor-pointer" : "pointer-events-none"}
          onClick={() => onCommune?.(insee)}
        >
          <title>{name}</title>
          {onCommune && <circle cx={x} cy={y} r={DOT * 2.5} fill="transparent" />}
          <circle
            cx={x}
            cy={y}
            r={isIn ? DOT * 1.5 : DOT}
            className={isIn ? "fill-ui-fg-interactive" : "fill-ui-fg-muted"}
          />
        </g>
      )
    })}
  </g>
)

// On a phone the names would be too small to read; there a commune is found in the list.
const Names = ({ drawing, communes }: Drawn) => {
  const named = useMemo(() => namedCommunes(communes, drawing), [communes, drawing])
  return (
    <g className="pointer-events-none hidden sm:block" fontSize={10}>
      {named.map(({ insee, name, latitude, longitude }) => {
        const { x, y } = drawing.toPoint([longitude, latitude])
        return (
          <text key={insee} x={x + DOT * 1.75} y={y + DOT} className="fill-ui-fg-subtle">
            {name}
          </text>
        )
      })}
    </g>
  )
}

/**
 * The region as a plain drawing of its communes, on which an area is shown and changed. It asks no map server: what it
 * needs lies in the town's own data. Everything it changes can be typed beside it.
 */
export const TownMap = (props: TownMapProps) => {
  const { label, circle, corners = [], chosen, onPlace, onPull, onCommune } = props
  const communes = useMemo(() => placedOf(props.communes), [props.communes])
  const drawing = useMemo(() => drawingOf(communes), [communes])
  const svg = useRef<SVGSVGElement>(null)
  const pulled = useRef<number | null>(null)
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Corner => {
    const box = svg.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    return drawing.toPlace(
      ((clientX - box.left) / box.width) * drawing.width,
      ((clientY - box.top) / box.height) * drawing.height,
    )
  }
  const press = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("[data-corner]")) return
    onPlace?.(placeOf(event))
  }
  const pull = (event: PointerEvent) => {
    if (pulled.current !== null) onPull?.(pulled.current, placeOf(event))
  }
  const points = corners.map(drawing.toPoint)
  const center = circle && drawing.toPoint(circle.center)
  return (
    <svg
      ref={svg}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      className={`bg-ui-bg-subtle w-full max-w-2xl rounded-lg border ${onPlace ? "cursor-crosshair" : ""}`}
      onClick={press}
      onPointerMove={pull}
      onPointerUp={() => (pulled.current = null)}
      data-testid="town-map"
    >
      <Names drawing={drawing} communes={communes} />
      <Communes drawing={drawing} communes={communes} chosen={chosen} onCommune={onCommune} />
      {circle && center && (
        <g className="pointer-events-none">
          <circle
            cx={center.x}
            cy={center.y}
            r={circle.radiusKm * drawing.unitsPerKm}
            className="fill-ui-fg-interactive stroke-ui-fg-interactive"
            fillOpacity={0.12}
            strokeWidth={2}
          />
          <circle cx={center.x} cy={center.y} r={DOT * 1.5} className="fill-ui-fg-interactive" />
        </g>
      )}
      {points.length > 0 && (
        <polygon
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          className="fill-ui-fg-interactive stroke-ui-fg-interactive pointer-events-none"
          fillOpacity={0.12}
          strokeWidth={2}
        />
      )}
      {points.map(({ x, y }, index) => (
        <circle
          key={index}
          data-corner={index}
          cx={x}
          cy={y}
          r={HANDLE}
          className="fill-ui-bg-base stroke-ui-fg-interactive cursor-move touch-none"
          strokeWidth={2}
          onPointerDown={(event) => {
            svg.current?.setPointerCapture(event.pointerId)
            pulled.current = index
          }}
        />
      ))}
    </svg>
  )
}
