/** Local date of this device, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Day of the week of this device, Monday is 1. */
export const weekday = (now = new Date()): number => now.getDay() || 7

/** Local time of this device, `HH:MM`. */
export const timeOfDay = (now = new Date()): string => now.toTimeString().slice(0, 5)
