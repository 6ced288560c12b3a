/*
 * The add-in's page loads office.js from Microsoft's CDN, as it must in Excel. Here the same request is answered with
 * the npm package @microsoft/office-js, so that the page stays as it was built and no network is needed.
 */
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { url } = event.request;
  if (url.startsWith(cdn)) event.respondWith(fetch(`/office-js/${url.slice(cdn.length)}`));
});
