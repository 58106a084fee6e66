import crypto from "node:crypto"
import { revalidateTag } from "next/cache"
import { after, NextResponse, type NextRequest } from "next/server"
import { forgetExistence } from "@/lib/existence"
import { forgetPages } from "@/lib/shared-pages/store"

const isSecret = (given: string | null): boolean => {
  const expected = process.env.REVALIDATE_SECRET
  if (!expected || !given) return false
  const digest = (text: string) => crypto.createHash("sha256").update(text).digest()
  return crypto.timingSafeEqual(digest(given), digest(expected))
}

/** The backend tells what changed: the tags named are read anew by the very next visitor. */
export async function POST(request: NextRequest) {
  if (!isSecret(request.headers.get("x-revalidate-secret")))
    return NextResponse.json({ code: "access.denied" }, { status: 403 })
  const { tags } = (await request.json().catch(() => ({}))) as { tags?: unknown }
  if (
    !Array.isArray(tags) ||
    tags.length > 200 ||
    tags.some((tag) => typeof tag !== "string" || tag.length > 200)
  ) {
    return NextResponse.json({ code: "request.invalid" }, { status: 400 })
  }
  forgetExistence()
  for (const tag of tags as string[]) revalidateTag(tag, { expire: 0 })
  // Tags are forgotten when this has been answered: a page drawn until then may still hold what was read before.
  forgetPages()
  after(forgetPages)
  return NextResponse.json({ revalidated: tags.length })
}
