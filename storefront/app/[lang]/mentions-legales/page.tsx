import { LegalPage, legalMetadata } from "@/features/legal/legal-page"

export const generateMetadata = () => legalMetadata("notice")

/** See the words of `legal.notice`. */
export default function NoticePage() {
  return <LegalPage page="notice" />
}
