import { linesOf } from "./typeset"
import { hash } from "./pieces"

const glasses = ["#1C3326", "#3A1220", "#2A2A18", "#20304A"] as const
const labels = [
  ["#FBF6E8", "#0B1440"],
  ["#FFFFFF", "#1531A8"],
  ["#F0CB74", "#2A1A08"],
  ["#1531A8", "#FFFFFF"],
] as const

/** A label is read from a metre away or not at all: nothing on it is set smaller. */
const SMALLEST = 17

/** A bottle with a typeset label: the name, the year. What does not fit in readable letters stays in the title below. */
export function Bottle({
  handle,
  title,
  edition,
  isOnCobalt,
}: {
  handle: string
  title: string
  edition: number
  /** On a cobalt ground a cobalt label would be lost. */
  isOnCobalt: boolean
}) {
  const k = hash(handle)
  const [name = title] = title.split(", ")
  const year = /\b20\d\d\b/.exec(title)?.[0] ?? ""
  const glass = glasses[k % 4] ?? glasses[0]
  const [paper, ink] = labels[(k >>> 4) % (isOnCobalt ? 3 : 4)] ?? labels[0]
  const isLarge = edition % 3 === 0
  const [w, top, foot] = isLarge ? [200, -70, 470] : [168, 30, 430]
  const [x, neck, shoulder] = [200 - w / 2, w * 0.17, top + (isLarge ? 150 : 116)]
  const outline = `M${200 - neck} ${top}H${200 + neck}V${shoulder}C${200 + neck} ${shoulder + 46} ${x + w} ${shoulder + 40} ${x + w} ${shoulder + 100}V${foot}H${x}V${shoulder + 100}C${x} ${shoulder + 40} ${200 - neck} ${shoulder + 46} ${200 - neck} ${shoulder}Z`
  const [labelTop, labelHeight] = [shoulder + 104, isLarge ? 200 : 156]
  const room = labelHeight - 34 - (year ? 28 : 0)
  const { lines, size } = linesOf(name, {
    width: w - 22,
    height: room,
    largest: isLarge ? 58 : 46,
    smallest: SMALLEST,
  })
  const first = labelTop + 16 + (room - lines.length * size * 0.95) / 2 + size * 0.86
  return (
    <>
      <path
        d={outline}
        transform="translate(12 12)"
        fill="var(--ombre)"
        opacity="calc(var(--ombre-force)*1.2)"
      />
      <path d={outline} fill={glass} />
      <path
        d={`M${200 + neck * 0.2} ${top}H${200 + neck}V${shoulder}C${200 + neck} ${shoulder + 46} ${x + w} ${shoulder + 40} ${x + w} ${shoulder + 100}V${foot}H${200 + w * 0.28}V${shoulder + 100}C${200 + w * 0.28} ${shoulder + 50} ${200 + neck * 0.2} ${shoulder + 40} ${200 + neck * 0.2} ${shoulder}Z`}
        fill="#000"
        opacity=".26"
      />
      <rect x={x + 12} y={shoulder + 96} width="5" height="240" rx="2.5" fill="#fff" opacity=".28" />
      <rect
        x={200 - neck}
        y={top}
        width={neck * 2}
        height={isLarge ? 80 : 44}
        fill={paper === "#FFFFFF" ? "#1531A8" : paper}
      />
      <rect x={x} y={labelTop} width={w} height={labelHeight} fill={paper} />
      <path
        d={`M${x + 9} ${labelTop + 8}H${x + w - 9}M${x + 9} ${labelTop + labelHeight - 8}H${x + w - 9}`}
        stroke={ink}
        strokeWidth="1.5"
      />
      <g fontFamily="Affiche" textAnchor="middle" fill={ink}>
        {lines.map((line, i) => (
          <text key={i} x="200" y={(first + i * size * 0.95).toFixed(1)} fontSize={size.toFixed(1)}>
            {line}
          </text>
        ))}
        {year && (
          <text x="200" y={labelTop + labelHeight - 18} fontSize="20">
            {year}
          </text>
        )}
      </g>
    </>
  )
}
