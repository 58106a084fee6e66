import type { NextRequest } from "next/server"
import { sharePicture, type Shared } from "@/features/seo/share-picture"
import { comeLater } from "@/lib/come-later"
import { localeOf } from "@/lib/locale"
import { findArticle, findShop } from "@/lib/medusa/public"
import { speechIn, type Speech } from "@/lib/speech"
import { town, townWords } from "@/lib/town"
import { townService } from "@/lib/town-service"

type Params = { params: Promise<{ kind: string; handle?: string[] }> }

async function shared(kind: string, handle: string | undefined, speech: Speech): Promise<Shared | null> {
  if (kind === "town") {
    const { headline, reach } = townWords(speech.locale)
    return { over: town.name, title: headline, under: "", ...townService.emblem, title_motif: reach }
  }
  if (kind === "shop" && handle) {
    const shop = await findShop(handle, speech.locale)
    return (
      shop && {
        over: shop.trade_label,
        title: shop.name,
        under: shop.address_1,
        code: shop.code,
        title_motif: "",
        motif: shop.image_motif,
      }
    )
  }
  if (kind === "article" && handle) {
    const article = await findArticle(handle, speech.locale)
    return (
      article && {
        over: article.shop.name,
        title: article.title,
        under: speech.euros(article.price_cents),
        code: article.shop.code,
        title_motif: article.title,
        motif: article.image.motif,
      }
    )
  }
  return null
}

/** The picture that goes with a link to an article, a shop or the town. */
export async function GET(request: NextRequest, { params }: Params) {
  const { kind, handle } = await params
  const speech = speechIn(localeOf(request.nextUrl.searchParams.get("lang")))
  try {
    const found = await shared(kind, handle?.[0], speech)
    return found ? sharePicture(found) : new Response("", { status: 404 })
  } catch {
    return comeLater()
  }
}
