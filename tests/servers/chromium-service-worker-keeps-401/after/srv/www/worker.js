self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
	if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function answer(request) {
	const cache = await caches.open('v2');
	const known = await cache.match(request);
	if (known) return known;
	const response = await fetch(request);
	// #region fix
	if (response.ok) await cache.put(request, response.clone());
	// #endregion
	return response;
}

/** What the worker before this one kept is deleted. */
async function takeOver() {
	await caches.delete('v1');
	await self.clients.claim();
}
