import Link from "next/link"

/** The way back up: where this page hangs. */
export const Trail = ({
  label,
  places,
}: {
  label: string
  places: readonly { name: string; href: string }[]
}) => (
  <nav className="ariane" aria-label={label}>
    {places.map(({ name, href }) => (
      <Link key={href} href={href} prefetch={false}>
        {name}
      </Link>
    ))}
  </nav>
)
