/** Every refusal by its stable code, more than in French. The server speaks French: what were not here would be said in French. */
export const errors = {
  title: "That did not work",
  access: { denied: "This page is not open to you.", owner_only: "Only the owner of the shop may do this." },
  vendor_order: {
    not_found: "This order does not exist in your shop.",
    wrong_state: "This order has changed meanwhile. See how it stands.",
  },
  line: {
    not_found: "This line is no longer in the order. Reload the page.",
    not_weighed: "This article is not weighed.",
    named_twice: "The same line is named twice: answer once for each article.",
    quantity_out_of_range: "There are fewer of this article left to prepare. Correct the number.",
    weighed_whole: "What is weighed is lost as a whole: its weight was that of the whole line.",
    weight_missing: "Weigh what is sold by weight first.",
    weight_out_of_range: "This weight is far from what was ordered. Check the scale and the article.",
  },
  vendor: {
    reason_missing: "Say why: the shop must know the reason.",
    hours_unreadable: "These hours cannot be read. Example: Tu-Sa 08:00-12:30,15:00-19:00; PH off",
    not_found: "This shop does not exist.",
    code_taken: "Another shop has this code: choose another one.",
    handle_taken: "Another shop has this address already: choose another name.",
  },
  closure: {
    ends_before_start: "The last day comes before the first.",
    not_found: "This holiday no longer exists.",
  },
  article: {
    not_found: "This article does not exist in your shop.",
    name_taken:
      "You already have an article of this name. Change that one in the list, or choose another name.",
  },
  import: {
    not_found: "This import does not exist in your shop.",
    running: "An import is under way. Wait for its end, then try again.",
  },
  member: {
    oneself: "You cannot remove your own access: ask somebody else.",
    last_manager: "This is the last person who manages: name another one first.",
    not_found: "This person has no access here.",
    elsewhere: "This person belongs to a shop or to the association already.",
    login_exists: "This address has an access already.",
  },
  order: {
    not_found: "This order does not exist.",
    awaits_settlement: "This order is captured when all its parts are in. Capture nothing by hand.",
  },
  shop: { not_found: "This shop does not exist or is not selling at present." },
  request: { invalid: "The server could not read this. Check what you entered." },
  row: {
    price: "This price cannot be: write a number such as 12.50, up to 10,000.",
    category: "This shelf does not exist: choose one from the list.",
    weight: "The weight of one portion is missing.",
    number: "This is not a whole number.",
    taken: "This name or reference exists elsewhere: choose another one.",
    handle: "Give it a name with letters or digits.",
    too_long: "This text is too long.",
    vat: "This VAT rate does not exist.",
  },
  label: { none: "The labels come in a moment. Try again." },
  campaign: {
    not_found: "This campaign does not exist.",
    handle_taken: "Another campaign has this address already.",
  },
  period: { reversed: "The period ends before it begins: check the dates." },
} as const
