declare module "@socialgouv/jours-feries" {
  /** French public holidays of a year by name, each the UTC midnight of its date. */
  export default function joursFeries(year: number, options?: { alsace?: boolean }): Record<string, Date>
}
