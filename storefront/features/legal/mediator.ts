type Mediated = { mediator_name?: string | null; mediator_url?: string | null }

/** Who mediates between a customer and a seller: whom the seller has named, else the association's; never one's name with the other's address. */
export function mediatorOf(seller: Mediated, association: Mediated): { name: string; url: string } {
  const { mediator_name, mediator_url } = seller.mediator_name ? seller : association
  return { name: mediator_name ?? "", url: mediator_url ?? "" }
}
