import { LegalPage, legalMetadata } from "@/features/legal/legal-page"

export const generateMetadata = () => legalMetadata("terms")

/** See the words of `legal.terms`. */
export default function TermsPage() {
  return <LegalPage page="terms" />
}
