import Link from "next/link"
import { town } from "@/lib/town"

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="pied">
      <div className="large">
        <div>
          <h3>{town.brand}</h3>
          <p className="p2">{town.about}</p>
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
          <p className="p2">{town.reach}</p>
        </div>
      </div>
    </footer>
  )
}
