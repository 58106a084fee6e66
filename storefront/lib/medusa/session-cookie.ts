/** The cookie that holds a customer's session at the backend; the proxy reads it too. */
export const SESSION_COOKIE = "compte"
