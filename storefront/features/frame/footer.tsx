import Link from "next/link"

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="pied">
      <div className="large">
        <div>
          <h3>Les Halles d’Ici</h3>
          <p className="p2">
            Les commerçants de Limoges, ensemble. Boutiques et articles de cette démonstration sont inventés.
          </p>
        </div>
        <div>
          <h3>Faire ses courses</h3>
          <Link href="/boutiques">Toutes les boutiques</Link>
          <Link href="/recherche">Tous les articles</Link>
          <Link href="/panier">Votre panier</Link>
        </div>
        <div>
          <h3>À savoir</h3>
          <Link href="/classement">Comment les offres sont classées</Link>
        </div>
        <div>
          <h3>Livraison</h3>
          <p className="p2">À 30 km à la ronde, ou au comptoir des Halles. Prix TTC.</p>
        </div>
      </div>
    </footer>
  )
}
