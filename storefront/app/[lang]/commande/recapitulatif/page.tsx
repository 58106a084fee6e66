import { permanentRedirect } from "next/navigation"
import { speak } from "@/lib/speak"

/** The recap is on the page of the checkout; old addresses lead there. */
export default async function RecapPage(): Promise<never> {
  const { href } = await speak()
  permanentRedirect(href("/commande#vendeurs"))
}
