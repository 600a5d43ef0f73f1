import { gunicorn, python, pythonEnvironment } from './python-app.ts';
import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/** The token that Django REST framework keeps for ana. */
export const anasToken = '9f2c8a51d3b64e0c97aa1b7e52c40d3f6e8b90aa';

const listening = gunicorn(
	{ name: 'Django REST framework', debian: ['python3-djangorestframework', 'python3-django'] },
	'shop.wsgi',
);

/**
 * The project `shop` in `/srv/app`, with a user ana (password winter) who has a token. Its addresses
 * are in `shop/urls.py`, which a reproduction brings; it may bring other files of the project too.
 */
export const djangoRestFramework: Server = {
	...listening,
	async start(stage) {
		await makeDatabase(stage);
		return listening.start(stage);
	},
};

/** Runs lines of Python in the project, as `manage.py shell -c` does. */
export async function inDjango(stage: Stage, code: string): Promise<void> {
	await makeDatabase(stage);
	await run(stage, code);
}

async function run(stage: Stage, code: string): Promise<void> {
	await stage.must(python, ['-c', `import django\ndjango.setup()\n${code}`], {
		cwd: stage.path('/srv/app'),
		env: { ...pythonEnvironment, DJANGO_SETTINGS_MODULE: 'shop.settings' },
	});
}

async function makeDatabase(stage: Stage): Promise<void> {
	if ((await stage.read('/srv/app/db.sqlite3')) !== undefined) return;
	for (const [name, text] of Object.entries(project)) {
		const file = `/srv/app/shop/${name}`;
		if ((await stage.read(file)) === undefined) await stage.write(file, text);
	}
	await run(
		stage,
		`from django.core.management import call_command
call_command("migrate", verbosity=0)
from django.contrib.auth import get_user_model
from rest_framework.authtoken.models import Token
ana = get_user_model().objects.create_user("ana", password="winter")
Token.objects.create(user=ana, key="${anasToken}")`,
	);
}

const project = {
	'__init__.py': '',
	'settings.py': `from pathlib import Path

SECRET_KEY = "made for a test"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "shop.urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# Quick, for a password that everybody knows.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "rest_framework",
    "rest_framework.authtoken",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": Path(__file__).parent.parent / "db.sqlite3",
    }
}
REST_FRAMEWORK = {"DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"]}
`,
	'wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")
application = get_wsgi_application()
`,
};
