// src/base/lazy.ts
/** A value that is made when somebody first asks for it, once. */
function lazy(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
export { lazy as t };
