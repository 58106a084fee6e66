import { sellsWithout } from "./support/without"

jest.setTimeout(300_000)
sellsWithout("commissions", "/admin/ledger")
