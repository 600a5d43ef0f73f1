self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
	if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function answer(request) {
	const cache = await caches.open('v1');
	const known = await cache.match(request);
	if (known) return known;
	const response = await fetch(request);
	await cache.put(request, response.clone());
	return response;
}
