import { sellsWithout } from "./support/without"

jest.setTimeout(300_000)
sellsWithout("consolidation", "/admin/hub/board")
