import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { clearSearchEntities } from "@medusajs/dashboard/lib"
import { useEffect, useLayoutEffect } from "react"
import { useTranslation } from "react-i18next"
import { useLocation, useNavigate } from "react-router-dom"
import { VendorTabs } from "../components/vendor-tabs"
import { markSpace, readSpace } from "../lib/boot"
import { detour } from "../lib/space"

/** Ctrl-K (search) and Ctrl-N (notifications) of the dashboard find nothing a limited space may see. */
const swallowShortcuts = (event: KeyboardEvent) => {
  if (!(event.ctrlKey || event.metaKey) || !["k", "n"].includes(event.key.toLowerCase())) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

const OWN_PAGES = ["accueil", "orders", "articles", "imports", "closures", "profil"]

/** Pages of this plugin bring their tabs or what takes their place; those of other plugins are given them. */
const hasOwnFrame = (path: string) => OWN_PAGES.some((page) => path.startsWith(`/vendor/${page}`))

/** Stands in the top bar of every page: keeps people in their space, and quiet what is not for them. */
const Shell = () => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const { t } = useTranslation()
  const space = readSpace()
  const isLimited = space !== null && space !== "association"

  useLayoutEffect(() => {
    markSpace()
    const to = space && detour(space, pathname)
    if (to) navigate(to, { replace: true })
  }, [pathname, space, navigate])

  useEffect(() => {
    if (!isLimited) return
    clearSearchEntities()
    window.addEventListener("keydown", swallowShortcuts, true)
    return () => window.removeEventListener("keydown", swallowShortcuts, true)
  }, [isLimited])

  if (!isLimited) return null
  const needsTabs = space === "vendor" && pathname.startsWith("/vendor/") && !hasOwnFrame(pathname)
  return (
    <>
      <style>{`button[aria-label="${t("layout.customizeLayout")}"] { display: none !important }`}</style>
      {needsTabs && <VendorTabs />}
    </>
  )
}

export const config = defineWidgetConfig({ zone: "topbar", id: "pignon-shell" })

export default Shell
