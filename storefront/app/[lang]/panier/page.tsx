import type { Metadata } from "next"
import Link from "next/link"
import { Suspense } from "react"
import { Stepper } from "@/features/basket/stepper"
import { Mark, Picture } from "@/features/picture/picture"
import { readBasket } from "@/lib/medusa/session"
import { speak } from "@/lib/speak"
import type { Speech } from "@/lib/speech"
import type { Basket, BasketLine } from "@/lib/types"
import { Notice } from "@/ui/notice"
import { Price } from "@/ui/price"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speak()
  return { title: t("basket.title"), robots: { index: false } }
}

type Group = Basket["groups"][number]

function Line({ speech, line, code }: { speech: Speech; line: BasketLine; code: string }) {
  const { t, said, href, euros, weight } = speech
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
          <Link href={href(`/article/${line.product_handle}`)}>{line.title}</Link>
        ) : (
          line.title
        )}
        {line.variant_title && <span>{line.variant_title}</span>}
        {isWeighed && (
          <span className="kg">
            {t("price.per.kg", { amount: euros(line.price_per_kg_cents ?? 0) })} ·{" "}
            {t("basket.about_weight", { weight: weight((line.estimated_weight_grams ?? 0) * line.quantity) })}
          </span>
        )}
        {line.problem && (
          <span role="alert" style={{ color: "var(--tuile)" }}>
            {said("problems", line.problem)}
            {line.problem === "stock.insufficient" &&
              ` ${t("basket.left", { count: line.available_quantity ?? 0 })}`}
          </span>
        )}
      </div>
      <Stepper
        lineId={line.line_id}
        quantity={line.quantity}
        most={line.available_quantity}
        words={{
          remove: t("basket.remove", { title: line.title }),
          less: t("basket.less", { title: line.title }),
          more: t("basket.more", { title: line.title }),
        }}
      />
      <div data-testid="line-total">
        <Price speech={speech} cents={line.estimate_cents} isEstimate={isWeighed} />
        {isWeighed && <span className="mx kg">{t("price.at_most", { amount: euros(line.max_cents) })}</span>}
      </div>
    </div>
  )
}

function ShopGroup({ speech, group }: { speech: Speech; group: Group }) {
  const { t, said, href, euros } = speech
  const code = group.shop?.code ?? "?"
  return (
    <section className="bout" data-testid="basket-group">
      <header>
        <Mark code={code} motif={group.lines[0]?.image.motif} />
        <h2>
          {group.shop ? (
            <Link href={href(`/boutique/${group.shop.handle}`)}>{group.shop.name}</Link>
          ) : (
            t("basket.no_shop")
          )}
        </h2>
        <span className="kg">{euros(group.estimate_cents)}</span>
      </header>
      {group.problem && (
        <Notice kind="non" title={said("problems", group.problem)}>
          {t("basket.others_untouched")}
        </Notice>
      )}
      {group.lines.map((line) => (
        <Line key={line.line_id} speech={speech} line={line} code={code} />
      ))}
    </section>
  )
}

const isBlocked = (basket: Basket) => basket.groups.some((g) => g.problem || g.lines.some((l) => l.problem))

async function BasketView() {
  const speech = await speak()
  const { t, href, euros } = speech
  const basket = await readBasket()
  if (!basket || basket.item_count === 0) {
    return (
      <div className="vide-e">
        <p className="aff3">{t("basket.empty")}</p>
        <p>{t("basket.empty_text")}</p>
        <Link className="btn" href={href("/recherche")}>
          {t("basket.see_articles")}
        </Link>
      </div>
    )
  }
  const hasWeighed = basket.max_cents > basket.estimate_cents
  return (
    <div className="pan">
      <div>
        {basket.groups.map((group) => (
          <ShopGroup key={group.shop?.handle ?? ""} speech={speech} group={group} />
        ))}
      </div>
      <aside className="caisse">
        <div className="tot">
          <span>{t(hasWeighed ? "basket.articles_estimated" : "basket.articles")}</span>
          <Price speech={speech} cents={basket.estimate_cents} isEstimate={hasWeighed} size="m" />
          {hasWeighed && (
            <>
              <span>{t("basket.at_most")}</span>
              <b>{euros(basket.max_cents)}</b>
            </>
          )}
        </div>
        {hasWeighed && <p className="p2 pt">{t("basket.highest")}</p>}
        <hr />
        {isBlocked(basket) ? (
          <Notice kind="non" title={t("basket.blocked")}>
            {t("basket.blocked_text")}
          </Notice>
        ) : (
          <Link className="btn grand" href={href("/commande")} data-testid="checkout-button">
            {t("basket.to_checkout")}
          </Link>
        )}
        <p className="p2 pt" style={{ marginTop: 12 }}>
          {t("basket.note")}
        </p>
      </aside>
    </div>
  )
}

/** The basket, by shop. */
export default async function BasketPage() {
  const { t } = await speak()
  return (
    <div className="large zone">
      <h1 className="aff" style={{ marginBottom: 24 }}>
        {t("basket.title")}
      </h1>
      <Suspense fallback={<div className="attente os" />}>
        <BasketView />
      </Suspense>
    </div>
  )
}
