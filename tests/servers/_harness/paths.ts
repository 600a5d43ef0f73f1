/** A path as it is on the server’s disk: a folder called `.git` cannot be kept in a repository of git’s. */
export function onDisk(file: string): string {
	return file.replaceAll('/dot-git/', '/.git/');
}
