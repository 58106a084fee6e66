/** Asks the service worker to keep this page of an order, for when there is no network. */
export function keepOrderPage(): void {
  const { serviceWorker } = navigator
  serviceWorker?.ready
    .then(({ active }) => active?.postMessage({ order: location.href }))
    .catch(() => undefined)
}
