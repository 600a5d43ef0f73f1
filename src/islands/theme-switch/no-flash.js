{
	const { dataset } = document.documentElement;
	// For what only works with script, and for what a query will change at once.
	dataset.script = '';
	if (location.search) dataset.query = '';
	try {
		const theme = localStorage.getItem('theme');
		if (theme) dataset.theme = theme;
	} catch {}
}
