import { LegalPage, legalMetadata } from "@/features/legal/legal-page"

export const generateMetadata = () => legalMetadata("withdrawal")

/** See the words of `legal.withdrawal`. */
export default function WithdrawalPage() {
  return <LegalPage page="withdrawal" />
}
