/** The public address of the storefront, known when it starts; the build alone may do without. */
export const site = (): string => process.env.STOREFRONT_URL ?? "http://localhost:8000"
