import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useLayoutEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { dropSpace, readSpace } from "../lib/boot"
import { CROSSROADS } from "../lib/space"

const wantedPage = (state: unknown): string => {
  const from = (state as { from?: { pathname?: unknown } } | null)?.from?.pathname // set by the dashboard or by us
  return typeof from === "string" ? from : ""
}

/** After the login the dashboard goes to `state.from`, else to /orders: everybody is sent over the crossroads. */
const Login = () => {
  const { state, search } = useLocation()
  const navigate = useNavigate()
  const wanted = wantedPage(state)

  useLayoutEffect(() => {
    if (!readSpace()) return
    // Logged out or expired: a fresh page drops every cache of the last user.
    dropSpace()
    window.location.reload()
  }, [])

  useLayoutEffect(() => {
    if (wanted.startsWith(CROSSROADS)) return
    const next = wanted && wanted !== "/" && wanted !== "/orders" ? `?next=${encodeURIComponent(wanted)}` : ""
    navigate(`/login${search}`, { replace: true, state: { from: { pathname: CROSSROADS + next } } })
  }, [wanted, search, navigate])

  return null
}

export const config = defineWidgetConfig({ zone: "login.before", id: "pignon-login" })

export default Login
