import Link from "next/link"
import { Mark, Picture } from "@/features/picture/picture"
import type { Speech } from "@/lib/speech"
import type { BasketGroup, BasketLine } from "@/lib/types"
import { setQuantity, takeShopOut } from "./form-actions"
import { lineName } from "./line-name"
import { LiveLine, LiveSum } from "./live-parts"
import type { ShownLine } from "./reckon"
import { Stepper } from "./stepper"
import { stepperWords } from "./stepper-words"
import { troubleWords } from "./trouble-words"
import { TextButton, TextLink } from "@/ui/text-link"
import { Row } from "@/ui/chip"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Threshold } from "@/ui/threshold"

const each = (line: BasketLine, key: "estimate_cents" | "max_cents") =>
  Math.round(line[key] / Math.max(1, line.quantity))

/** Lines as sums follow them. */
export const shownLines = (
  lines: BasketLine[],
  key: "estimate_cents" | "max_cents" = "estimate_cents",
): ShownLine[] =>
  lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity, cents: each(line, key) }))

type LineProps = { speech: Speech; group: BasketGroup; line: BasketLine }

function LineTrouble({ speech, group, line }: LineProps) {
  const { t } = speech
  const trouble = group.troubles.find(({ line_id }) => line_id === line.line_id)
  if (!trouble) return null
  const left = trouble.code === "stock.insufficient" ? Math.max(0, trouble.left ?? 0) : 0
  return (
    <form action={setQuantity} className="souci-l" role="alert">
      <input type="hidden" name="line_id" value={line.line_id} />
      <p>{troubleWords(speech, trouble)}</p>
      <TextButton name="quantity" value={left}>
        {left > 0 ? t("basket.take_left", { count: left }) : t("basket.take_out")}
        <span className="sr"> : {lineName(line)}</span>
      </TextButton>
    </form>
  )
}

function Line({ speech, group, line }: LineProps) {
  const { t, href, euros, weight, locale } = speech
  const isWeighed = line.sold_by === "weight"
  const compared = [
    isWeighed &&
      t("basket.about_weight", { weight: weight((line.estimated_weight_grams ?? 0) * line.quantity) }),
    line.price_per && t(`price.per.${line.price_per.unit}`, { amount: euros(line.price_per.cents) }),
  ]
    .filter(Boolean)
    .join(" · ")
  const article = {
    handle: line.product_handle ?? line.line_id,
    title: line.title,
    author: line.author,
    isbn: line.isbn,
    shopCode: group.shop?.code ?? "?",
    image: line.image,
  }
  return (
    <LiveLine variantId={line.variant_id}>
      <Picture article={article} />
      <div className="t">
        {line.product_handle ? (
          <Link href={href(`/article/${line.product_handle}`)} prefetch={false}>
            {line.title}
          </Link>
        ) : (
          line.title
        )}
        {line.variant_title && <span>{line.variant_title}</span>}
        {compared && <span className="kg">{compared}</span>}
      </div>
      <Stepper
        lineId={line.line_id}
        variantId={line.variant_id}
        quantity={line.quantity}
        unitCents={each(line, "estimate_cents")}
        most={line.available_quantity}
        words={stepperWords(speech, lineName(line))}
      />
      <div className="combien" data-testid="line-total">
        <LiveSum
          cents={line.estimate_cents}
          lines={shownLines([line])}
          locale={locale}
          figures={{
            size: "",
            about: isWeighed ? t("price.about", { amount: "#" }) : null,
            short: t("price.estimated_short"),
          }}
        />
        {isWeighed && (
          <span className="mx kg">
            {t("basket.at_most_prefix")}{" "}
            <LiveSum cents={line.max_cents} lines={shownLines([line], "max_cents")} locale={locale} />
          </span>
        )}
      </div>
      <LineTrouble speech={speech} group={group} line={line} />
    </LiveLine>
  )
}

function Minimum({ speech, group }: { speech: Speech; group: BasketGroup }) {
  const { t, euros } = speech
  if (group.minimum_cents <= 0) return null
  const missing = group.minimum_cents - group.estimate_cents
  const text =
    missing > 0
      ? t("basket.minimum_missing", { missing: euros(missing), minimum: euros(group.minimum_cents) })
      : t("basket.minimum_reached", { minimum: euros(group.minimum_cents) })
  return (
    <Threshold
      value={group.estimate_cents}
      max={group.minimum_cents}
      name={t("basket.minimum_name")}
      text={text}
    />
  )
}

function ShopTrouble({ speech, group }: { speech: Speech; group: BasketGroup }) {
  const { t, href } = speech
  const troubles = group.troubles.filter(({ line_id }) => line_id === null)
  const [first] = troubles
  const { shop } = group
  if (!first || !shop) return null
  return (
    <Notice kind="bad" title={troubleWords(speech, first)}>
      <span>{t("basket.others_untouched")}</span>
      <Row>
        <form action={takeShopOut}>
          <input type="hidden" name="shop" value={shop.handle} />
          <Button kind="quiet" data-testid="take-shop-out">
            {t("basket.take_shop_out", { shop: shop.name })}
          </Button>
        </form>
        {first.code === "shop.below_minimum" && (
          <TextLink href={href(`/boutique/${shop.handle}`)} prefetch={false}>
            {t("basket.complete_there")}
          </TextLink>
        )}
      </Row>
    </Notice>
  )
}

/** One shop of the basket: its plate, its lines, what it asks for and what is wrong there. */
export function BasketGroupView({ speech, group }: { speech: Speech; group: BasketGroup }) {
  const { t, href, locale } = speech
  const { shop } = group
  return (
    <section className="bout" data-testid="basket-group" aria-labelledby={`b-${shop?.handle ?? "sans"}`}>
      <header>
        <Mark code={shop?.code ?? "?"} motif={group.lines[0]?.image.motif} />
        <h2 id={`b-${shop?.handle ?? "sans"}`}>
          {shop ? (
            <Link href={href(`/boutique/${shop.handle}`)} prefetch={false}>
              {shop.name}
            </Link>
          ) : (
            t("basket.no_shop")
          )}
        </h2>
        <span className="ici kg">
          <LiveSum cents={group.estimate_cents} lines={shownLines(group.lines)} locale={locale} />
        </span>
      </header>
      <ShopTrouble speech={speech} group={group} />
      <Minimum speech={speech} group={group} />
      <ul>
        {group.lines.map((line) => (
          <Line key={line.line_id} speech={speech} group={group} line={line} />
        ))}
      </ul>
    </section>
  )
}
