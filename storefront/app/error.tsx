"use client"

/** Something broke, most often the backend is out of reach. Trying again is one button. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="large zone os" role="alert">
      <h1 className="aff">La page a glissé des mains.</h1>
      <p className="lead">Votre panier est intact. Réessayez dans un instant.</p>
      <p style={{ marginTop: 24 }}>
        <button className="btn" onClick={() => reset()}>
          Réessayer
        </button>
      </p>
    </div>
  )
}
