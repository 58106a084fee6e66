import Link from "next/link"

/** There is no such page. */
export default function NotFound() {
  return (
    <div className="large zone os">
      <meta name="robots" content="noindex" />
      <h1 className="aff">L’assiette est vide</h1>
      <p className="lead">Cette page n’existe pas, ou l’article n’est plus en vente.</p>
      <p style={{ marginTop: 24 }}>
        <Link className="btn" href="/">
          Revenir aux boutiques
        </Link>
      </p>
    </div>
  )
}
