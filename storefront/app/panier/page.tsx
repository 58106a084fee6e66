import type { Metadata } from "next"
import Link from "next/link"
import { Suspense } from "react"
import { Stepper } from "@/features/basket/stepper"
import { Mark, Picture } from "@/features/picture/picture"
import { euros, weight } from "@/lib/format"
import { readBasket } from "@/lib/medusa/session"
import type { Basket, BasketLine } from "@/lib/types"
import { said, words } from "@/lib/words"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"

export const metadata: Metadata = { title: "Votre panier", robots: { index: false } }

type Group = Basket["groups"][number]

function Line({ line, code }: { line: BasketLine; code: string }) {
  const isWeighed = line.sold_by === "weight"
  const article = {
    handle: line.product_handle ?? line.line_id,
    title: line.title,
    shopCode: code,
    image: line.image,
  }
  return (
    <div className="ligne">
      <Picture article={article} />
      <div className="t">
        {line.product_handle ? (
          <Link href={`/article/${line.product_handle}`}>{line.title}</Link>
        ) : (
          line.title
        )}
        {line.variant_title && <span>{line.variant_title}</span>}
        {isWeighed && (
          <span className="kg">
            {euros(line.price_per_kg_cents ?? 0)} le kilo · env.{" "}
            {weight((line.estimated_weight_grams ?? 0) * line.quantity)}
          </span>
        )}
        {line.problem && (
          <span role="alert" style={{ color: "var(--tuile)" }}>
            {said(words.problems, line.problem)}
            {line.problem === "stock.insufficient" && ` Il en reste ${line.available_quantity ?? 0}.`}
          </span>
        )}
      </div>
      <Stepper
        lineId={line.line_id}
        title={line.title}
        quantity={line.quantity}
        most={line.available_quantity}
      />
      <div data-testid="line-total">
        <Price cents={line.estimate_cents} isEstimate={isWeighed} />
        {isWeighed && <span className="mx kg">au plus {euros(line.max_cents)}</span>}
      </div>
    </div>
  )
}

function ShopGroup({ group }: { group: Group }) {
  const code = group.shop?.code ?? "?"
  return (
    <section className="bout" data-testid="basket-group">
      <header>
        <Mark code={code} motif={group.lines[0]?.image.motif} />
        <h2>
          {group.shop ? (
            <Link href={`/boutique/${group.shop.handle}`}>{group.shop.name}</Link>
          ) : (
            "Sans boutique"
          )}
        </h2>
        <span className="kg">{euros(group.estimate_cents)}</span>
      </header>
      {group.problem && (
        <Notice kind="non" title={said(words.problems, group.problem)}>
          Retirez ces articles ; les autres boutiques ne sont pas touchées.
        </Notice>
      )}
      {group.lines.map((line) => (
        <Line key={line.line_id} line={line} code={code} />
      ))}
    </section>
  )
}

const isBlocked = (basket: Basket) => basket.groups.some((g) => g.problem || g.lines.some((l) => l.problem))

async function BasketView() {
  const basket = await readBasket()
  if (!basket || basket.item_count === 0) {
    return (
      <div className="vide-e">
        <p className="aff3">L’assiette est vide</p>
        <p>Rien dans votre panier pour le moment.</p>
        <Link className="btn" href="/recherche">
          Voir les articles
        </Link>
      </div>
    )
  }
  const hasWeighed = basket.max_cents > basket.estimate_cents
  return (
    <div className="pan">
      <div>
        {basket.groups.map((group) => (
          <ShopGroup key={group.shop?.handle ?? ""} group={group} />
        ))}
      </div>
      <aside className="caisse">
        <div className="tot">
          <span>Articles{hasWeighed && ", estimés"}</span>
          <Price cents={basket.estimate_cents} isEstimate={hasWeighed} size="m" />
          {hasWeighed && (
            <>
              <span>Au plus</span>
              <b>{euros(basket.max_cents)}</b>
            </>
          )}
        </div>
        {hasWeighed && <p className="p2 pt">Nous réservons le plus haut, nous prenons le juste.</p>}
        <hr />
        {isBlocked(basket) ? (
          <Notice kind="non" title="Un article bloque la commande.">
            Corrigez les lignes signalées à gauche.
          </Notice>
        ) : (
          <Link className="btn grand" href="/commande" data-testid="checkout-button">
            Choisir la livraison
          </Link>
        )}
        <p className="p2 pt" style={{ marginTop: 12 }}>
          Prix TTC. La livraison s’ajoute à l’étape suivante.
        </p>
      </aside>
    </div>
  )
}

/** The basket, by shop. */
export default function BasketPage() {
  return (
    <div className="large zone">
      <h1 className="aff" style={{ marginBottom: 24 }}>
        Votre panier
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <BasketView />
      </Suspense>
    </div>
  )
}
