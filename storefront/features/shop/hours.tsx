import { connection } from "next/server"
import { Suspense } from "react"
import { holds, holidayHours, HOLIDAYS, WEEK, weekOf, type Day, type Spans } from "./week"
import { speak } from "@/lib/speak"
import type { ShopPage } from "@/lib/types"
import { Notice } from "@/ui/notice"

const NOON = "T12:00:00Z"

async function Table({ shop, today }: { shop: ShopPage; today: Day | null }) {
  const { t, said, hour, longDay } = await speak()
  const week = weekOf(shop.opening_hours)
  const holidays = holidayHours(shop.opening_hours)
  const day = (code: Day) => said("shop.days", code)
  const written = (hours: Spans) =>
    hours.length
      ? hours.map(([start, end]) => `${hour(start)} – ${hour(end)}`).join(", ")
      : t("shop.hours_closed")
  return (
    <>
      {week ? (
        <table className="h" data-testid="hours">
          <caption className="sr">{t("shop.hours")}</caption>
          <tbody>
            {week.map((spell) => (
              <tr key={spell.from} className={today && holds(spell, today) ? "auj" : undefined}>
                <th scope="row">
                  {spell.from === spell.to
                    ? day(spell.from)
                    : t("shop.day_range", { from: day(spell.from), to: day(spell.to) })}
                </th>
                <td>{written(spell.hours)}</td>
              </tr>
            ))}
            {holidays && holidays.length > 0 && (
              <tr>
                <th scope="row">{said("shop.days", HOLIDAYS)}</th>
                <td>{written(holidays)}</td>
              </tr>
            )}
          </tbody>
        </table>
      ) : (
        <p>{shop.opening_hours}</p>
      )}
      {holidays?.length === 0 && <p className="p2 pt">{t("shop.no_holidays")}</p>}
      {shop.closures.map(({ from, to, reason }) => (
        <Notice
          key={from}
          kind="know"
          isStill
          title={t("shop.closed_from_to", { from: longDay(from), to: longDay(to) })}
        >
          {reason && <span>{reason}</span>}
        </Notice>
      ))}
    </>
  )
}

async function OfToday({ shop }: { shop: ShopPage }) {
  await connection() // which day it is the visitor knows, never the cached page
  const { today } = await speak()
  const weekday = new Date(today(new Date()) + NOON).getUTCDay()
  return <Table shop={shop} today={WEEK[(weekday + 6) % 7] ?? null} />
}

/** The week of a shop, today's line marked. */
export const Hours = ({ shop }: { shop: ShopPage }) => (
  <Suspense fallback={<Table shop={shop} today={null} />}>
    <OfToday shop={shop} />
  </Suspense>
)
