import { LegalPage, legalMetadata } from "@/features/legal/legal-page"

export const generateMetadata = () => legalMetadata("privacy")

/** See the words of `legal.privacy`. */
export default function PrivacyPage() {
  return <LegalPage page="privacy" />
}
