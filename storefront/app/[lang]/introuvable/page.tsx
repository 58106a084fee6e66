import { MissingPage } from "@/features/frame/missing-page"

/** What the proxy answers, with status 404, for an address that has no page. */
export default function MissingRoute() {
  return <MissingPage />
}
