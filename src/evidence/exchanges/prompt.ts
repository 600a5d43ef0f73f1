import type { Line } from './lines.ts';

/** What a shell prints before a command: `$ `, `ana@web:~$ `, `PS C:\> `, `C:\Users\ana>`, `❯ `. */
const prompt =
	/^(?:[$❯➜] \S|(?:\[?[\w.-]{1,40}@[\w.-]{1,60}[^$#%>]{0,80}|~[^$#%>]{0,60})[$#%>] ?|PS [A-Z]:[^>]{0,200}> ?|[A-Z]:\\[^>]{0,200}>)/;

/** A command whose output the next lines are: `# curl -i https://api.example.com`. */
const command = /^(?:[$#%>❯➜] ?)?(?:curl(?:\.exe)?|https?|wget|xh)[ \t]+\S/;

/** Whether a line begins with a prompt or a known command. */
export function isPrompt(text: string, { from, to }: Line): boolean {
	const head = text.slice(from, Math.min(to, from + 300));
	return prompt.test(head) || (command.test(head) && /[/.]|\s-/.test(head));
}
