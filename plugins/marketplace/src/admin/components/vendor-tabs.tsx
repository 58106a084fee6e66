import { BuildingStorefront, House, ShoppingBag, Tag } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { NavLink } from "react-router-dom"
import { useVendorOrderCounts } from "../hooks/use-vendor-orders"
import { useWords } from "../lib/use-words"

const tabs = [
  { to: "/vendor/accueil", label: "menu.today", Icon: House },
  { to: "/vendor/orders", label: "menu.orders", Icon: ShoppingBag },
  { to: "/vendor/articles", label: "menu.articles", Icon: Tag },
  { to: "/vendor/profil", label: "menu.profile", Icon: BuildingStorefront },
] as const

/** The places a merchant goes to all day, at the bottom of a phone; larger screens have the menu. */
export const VendorTabs = () => {
  const { t } = useWords()
  const { answer } = useVendorOrderCounts()
  return (
    <nav className="bg-ui-bg-base border-ui-border-base fixed inset-x-0 bottom-0 grid grid-cols-4 border-t pb-[env(safe-area-inset-bottom)] lg:hidden">
      {tabs.map(({ to, label, Icon }) => (
        <NavLink
          key={to}
          to={to}
          className={({ isActive }) =>
            clx(
              "relative flex min-h-16 flex-col items-center justify-center gap-y-1 text-xs font-medium",
              isActive ? "text-ui-fg-interactive" : "text-ui-fg-subtle",
            )
          }
        >
          <Icon />
          {t(label)}
          {to === "/vendor/orders" && !!answer && (
            <span className="bg-ui-button-danger text-ui-fg-on-color absolute left-1/2 top-1.5 ml-2 min-w-5 rounded-full px-1 text-center text-xs leading-5">
              {answer}
            </span>
          )}
        </NavLink>
      ))}
    </nav>
  )
}
