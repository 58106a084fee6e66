import type { errors as errorsFr } from "../fr/errors"
import type { SameKeys } from "../same-keys"

/** Refusals by their stable code. What is not here is said in the server's own words. */
export const errors: SameKeys<typeof errorsFr> = {
  title: "That did not work",
  unknown: "The server could not answer. Try again in a moment.",
  session: "Your session is over. Please log in again.",
  not_found: "This page does not exist any more.",
  network: { unreachable: "No network. Check the connection and try again." },
  access: { denied: "This page is not open to you.", owner_only: "Only the owner of the shop may do this." },
  vendor_order: {
    not_found: "This order does not exist in your shop.",
    wrong_state: "This order has changed meanwhile. See how it stands.",
  },
  line: {
    not_found: "This line is no longer in the order. Reload the page.",
    not_weighed: "This article is not weighed.",
  },
  vendor: {
    reason_missing: "Say why: the shop must know the reason.",
    hours_unreadable: "These hours cannot be read. Example: Tu-Sa 08:00-12:30,15:00-19:00; PH off",
    not_found: "This shop does not exist.",
  },
  closure: {
    ends_before_start: "The last day comes before the first.",
    not_found: "This holiday no longer exists.",
  },
  label: { none: "The labels come in a moment. Try again." },
}
