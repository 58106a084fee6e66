import { wrap } from "./jacket"
import { hash } from "./pieces"

const glasses = [
  ["#1C3326", "#12241A"],
  ["#3A1220", "#270A14"],
  ["#2A2A18", "#1C1C0E"],
  ["#20304A", "#142036"],
] as const
const labels = [
  ["#FBF6E8", "#0B1440"],
  ["#FFFFFF", "#1531A8"],
  ["#F0CB74", "#2A1A08"],
  ["#1531A8", "#FFFFFF"],
] as const

/** A bottle with a typeset label: the name, the estate, the year. */
export function Bottle({ handle, title }: { handle: string; title: string }) {
  const k = hash(handle)
  const [name = title, estate = ""] = title.split(", ")
  const year = /\b20\d\d\b/.exec(title)?.[0] ?? ""
  const glass = glasses[k % 4] ?? glasses[0]
  const [paper, ink] = labels[(k >>> 4) % 4] ?? labels[0]
  const isLarge = (k >>> 7) % 3 === 0
  const [w, top, foot] = isLarge ? [190, -70, 470] : [150, 34, 430]
  const [x, neck, shoulder] = [200 - w / 2, w * 0.17, top + (isLarge ? 150 : 120)]
  const outline = `M${200 - neck} ${top}H${200 + neck}V${shoulder}C${200 + neck} ${shoulder + 46} ${x + w} ${shoulder + 40} ${x + w} ${shoulder + 100}V${foot}H${x}V${shoulder + 100}C${x} ${shoulder + 40} ${200 - neck} ${shoulder + 46} ${200 - neck} ${shoulder}Z`
  const lines = wrap(name, 9).slice(0, 3)
  const size = Math.min(isLarge ? 58 : 46, (w - 18) / (Math.max(...lines.map((line) => line.length)) * 0.44))
  const [labelTop, labelHeight] = [shoulder + 110, isLarge ? 190 : 150]
  return (
    <>
      <path
        d={outline}
        transform="translate(12 12)"
        fill="var(--ombre)"
        opacity="calc(var(--ombre-force)*1.2)"
      />
      <path d={outline} fill={glass[0]} />
      <rect x={x + 12} y={shoulder + 96} width="5" height="240" rx="2.5" fill="#fff" opacity=".28" />
      <rect
        x={200 - neck}
        y={top}
        width={neck * 2}
        height={isLarge ? 80 : 44}
        fill={paper === "#FFFFFF" ? "#1531A8" : paper}
      />
      <rect x={x} y={labelTop} width={w} height={labelHeight} fill={paper} />
      {lines.map((line, i) => (
        <text
          key={i}
          x="200"
          y={labelTop + 16 + size * 0.9 + i * size * 0.95}
          fontFamily="Affiche"
          fontSize={size.toFixed(1)}
          textAnchor="middle"
          fill={ink}
        >
          {line}
        </text>
      ))}
      <text
        x="200"
        y={labelTop + labelHeight - 40}
        fontFamily="Texte"
        fontWeight="600"
        fontSize={Math.min(13, (w - 20) / Math.max(1, estate.length * 0.5)).toFixed(1)}
        textAnchor="middle"
        fill={ink}
      >
        {estate}
      </text>
      <text
        x="200"
        y={labelTop + labelHeight - 15}
        fontFamily="Affiche"
        fontSize="20"
        textAnchor="middle"
        fill={ink}
      >
        {year}
      </text>
    </>
  )
}
