/** The bytes of a regular file in memory: shared until they are written, with holes, counted on the disk they lie on. */

/** Something that fills up. */
export interface Disk {
  /** Takes so many bytes, or gives them back when negative. Throws ENOSPC when they do not fit, and takes none then. */
  reserve(delta: number): void;
  /** Bytes that still fit. */
  room(): number;
}

const BLOCK = 4096;

const blocks = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** A class because a machine has thousands of them. */
export class FileContent {
  readonly #disk: Disk;
  #data: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Bytes at the beginning that are counted and not held. */
  #grown = 0;
  #shared = true;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  get size(): number {
    return this.#grown + this.#length;
  }

  read(): Uint8Array {
    if (this.#data.length < this.#length) this.#hold(this.#length);
    return this.#data.subarray(0, this.#length);
  }

  /** The first bytes, without making the rest. */
  head(bytes: number): Uint8Array {
    return this.#data.length < this.#length ? this.#data.subarray(0, bytes) : this.read().subarray(0, bytes);
  }

  /** Takes over an array as the whole content without copying it; it is copied on the first write. */
  share(data: Uint8Array): void {
    this.#disk.reserve(blocks(data.length) - blocks(this.#length));
    this.#data = data;
    this.#length = data.length;
    this.#shared = true;
  }

  /** Makes the file larger by bytes that nobody will read: a log of many months, of which only the end is held. */
  grow(bytes: number): void {
    this.#disk.reserve(bytes);
    this.#grown += bytes;
  }

  write(data: Uint8Array, offset: number): void {
    const at = Math.max(0, offset - this.#grown);
    const size = Math.max(this.#length, at + data.length);
    try {
      this.#resize(size);
    } catch (error) {
      // A disk that gets full holds what still fitted.
      const fitting = blocks(this.#length) + this.#disk.room() - at;
      if (fitting > 0 && fitting < data.length) this.write(data.subarray(0, fitting), offset);
      throw error;
    }
    if (this.#shared || size > this.#data.length) this.#hold(size);
    this.#data.set(data, at);
  }

  truncate(size: number): void {
    const lost = size < this.#grown ? this.#grown : 0;
    this.#disk.reserve(-lost);
    this.#grown -= lost;
    this.#resize(size - this.#grown);
  }

  /** Gives back what it takes on the disk; nobody can name the file any more. */
  release(): void {
    this.#disk.reserve(-blocks(this.#length) - this.#grown);
  }

  /** What is beyond the bytes that are held reads as zeros: a hole, as ftruncate(2) leaves it. */
  #resize(size: number): void {
    this.#disk.reserve(blocks(size) - blocks(this.#length));
    if (size < this.#length && this.#shared) this.#hold(Math.min(size, this.#data.length));
    else if (size < this.#length) this.#data.fill(0, size);
    this.#length = size;
  }

  /** Makes the bytes the file's own, with room for `size` of them. */
  #hold(size: number): void {
    const own = new Uint8Array(size > this.#data.length ? Math.max(size, this.#data.length * 2) : size);
    own.set(this.#data.subarray(0, Math.min(this.#length, size)));
    this.#data = own;
    this.#shared = false;
  }
}
