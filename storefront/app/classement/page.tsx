import type { Metadata } from "next"

export const metadata: Metadata = { title: "Comment les offres sont classées" }

/** How offers are ranked (Code de la consommation, L111-7). */
export default function RankingPage() {
  return (
    <div className="large zone" style={{ maxWidth: 820 }}>
      <h1 className="aff">Comment les offres sont classées</h1>
      <p className="lead" style={{ marginTop: 24 }}>
        Aucune place ne s’achète. Toutes les boutiques de l’association sont traitées de la même façon.
      </p>
      <h2 className="aff3" style={{ marginTop: 32 }}>
        Une recherche
      </h2>
      <p>
        D’abord les articles dont le titre dit ce que vous cherchez, puis ceux dont la boutique, le rayon,
        l’auteur ou l’étiquette le disent. À égalité, les plus vendus, puis un ordre tiré une fois pour
        toutes, le même pour chacun.
      </p>
      <h2 className="aff3" style={{ marginTop: 32 }}>
        Un rayon
      </h2>
      <p>
        Les plus vendus, puis ce même ordre tiré. Vous pouvez trier par prix, par prix au kilo ou au litre,
        par nouveauté ou par nom.
      </p>
      <h2 className="aff3" style={{ marginTop: 32 }}>
        Qui vend
      </h2>
      <p>
        Chaque article est vendu par la boutique nommée à côté de lui. L’association réunit et livre ; elle
        prend une commission, la même quel que soit le rang.
      </p>
    </div>
  )
}
