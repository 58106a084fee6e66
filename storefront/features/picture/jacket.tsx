import { hash } from "./pieces"

type Colours = readonly [ground: string, ink: string, accent: string]
const pairs: Colours[] = [
  ["#1531A8", "#FFFFFF", "#F0CB74"],
  ["#F4EBD8", "#14204F", "#A8321F"],
  ["#A8321F", "#FFF3E4", "#F7C8B4"],
  ["#F0CB74", "#2A1A08", "#1531A8"],
  ["#1D5B4E", "#F3F0DE", "#F0CB74"],
  ["#FFFFFF", "#1531A8", "#1531A8"],
  ["#3A2118", "#F6E3CE", "#E0A883"],
  ["#D7E3F8", "#0B1440", "#1531A8"],
  ["#5B1E3D", "#FBE7EC", "#F0CB74"],
]

/** Breaks a title into lines of about so many letters. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Book = { handle: string; title: string; author: string | null; hue: number }

/** A typeset book jacket with the real title and author; five layouts, nine pairs of colours. */
export function Jacket({
  book,
  x,
  y,
  w,
  h,
  turn,
}: {
  book: Book
  x: number
  y: number
  w: number
  h: number
  turn: number
}) {
  const k = hash(book.handle)
  // The index is in range: the list holds as many pairs as the remainder allows.
  const [ground, ink, accent] = pairs[Math.floor(book.hue / 40) % pairs.length] as Colours
  const isShort = book.title.length < 18
  const lines = wrap(book.title, isShort ? 9 : book.title.length > 34 ? 15 : 12).slice(0, 6)
  const longest = Math.max(...lines.map((line) => line.length))
  const size = Math.min(isShort ? 46 : 32, (w - 36) / (longest * 0.43))
  const layout = k % 4
  const centred = layout === 1
  const author = book.author ?? ""
  const initial = (author || book.title).split(" ").at(-1)?.charAt(0) ?? ""
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn} ${w / 2} ${h / 2})`}>
      <rect x="9" y="13" width={w} height={h} fill="var(--ombre)" opacity="calc(var(--ombre-force)*1.4)" />
      <rect width={w} height={h} fill={ground} />
      {layout === 1 && (
        <rect x="10" y="10" width={w - 20} height={h - 20} fill="none" stroke={accent} strokeWidth="2" />
      )}
      {layout === 2 && <circle cx={w / 2} cy={h * 0.78} r={w * 0.34} fill={accent} />}
      {layout === 3 && <rect y={h * 0.6} width={w} height={h * 0.4} fill={accent} />}
      <text
        x={centred ? w / 2 : 18}
        y="34"
        fontSize={Math.min(15, (w - 34) / Math.max(1, author.length * 0.5))}
        fontFamily="Texte"
        fontWeight="600"
        textAnchor={centred ? "middle" : "start"}
        fill={ink}
      >
        {author}
      </text>
      {lines.map((line, i) => (
        <text
          key={i}
          x={centred ? w / 2 : 18}
          y={48 + size + i * size * 0.95}
          fontSize={size.toFixed(1)}
          fontFamily="Affiche"
          textAnchor={centred ? "middle" : "start"}
          fill={ink}
        >
          {line}
        </text>
      ))}
      <text
        x={w / 2}
        y={h * 0.78 + 26}
        fontSize="76"
        fontFamily="Affiche"
        textAnchor="middle"
        fill={layout >= 2 ? ground : accent}
      >
        {initial}
      </text>
      <rect width="7" height={h} fill="#000" opacity=".12" />
    </g>
  )
}
