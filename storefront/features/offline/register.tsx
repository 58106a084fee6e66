/** Registers the service worker once the page has everything else. No component: nothing to hydrate. */
export const RegisterWorker = () => (
  <script
    dangerouslySetInnerHTML={{
      __html: `addEventListener("load",()=>navigator.serviceWorker?.register("/sw.js").catch(()=>{}))`,
    }}
  />
)
