// src/host/packages/catalogue/ubuntu/noble/base.ts
/** Ubuntu 24.04: what every installation of it has. The lines are read by ../../table.ts. */
var base_default = `
apt 2.8.4ubuntu0.1 admin 4108 1396574 important security ; Depends: base-passwd (>= 3.6.1) | adduser, gpgv, libapt-pkg6.0t64 (>= 2.8.4ubuntu0.1), ubuntu-keyring, libc6 (>= 2.38), libgcc-s1 (>= 3.3.1), libgnutls30t64 (>= 3.8.1), libseccomp2 (>= 2.4.2), libstdc++6 (>= 13.1), libsystemd0 ; Recommends: ca-certificates ; Provides: apt-transport-https (= 2.8.4ubuntu0.1) ; commandline package manager
base-files 13ubuntu10.5 admin 426 73220 essential required foreign updates ; Pre-Depends: awk ; Depends: libc6 (>= 2.34), libcrypt1 (>= 1:4.4.10-10ubuntu3) ; Replaces: base ; Provides: base, usr-is-merged ; Debian base system miscellaneous files
base-passwd 3.6.3build1 admin 254 51060 essential required foreign ; Depends: libc6 (>= 2.34), libdebconfclient0 (>= 0.145), libselinux1 (>= 3.1~) ; Recommends: debconf (>= 0.5) | debconf-2.0 ; Replaces: base ; Debian base system master password and group files
bash 5.2.21-2ubuntu4 shells 1900 794086 essential required foreign ; Pre-Depends: libc6 (>= 2.38), libtinfo6 (>= 6) ; Depends: base-files (>= 2.1.12), debianutils (>= 5.6-0.1) ; Recommends: bash-completion ; GNU Bourne Again SHell
bsdutils 1:2.39.3-9ubuntu6.6 utils 289 96370 essential required foreign security ; Pre-Depends: libc6 (>= 2.38), libsystemd0 ; basic utilities from 4.4BSD-Lite
coreutils 9.4-3ubuntu6.3 utils 6944 1413428 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libattr1 (>= 1:2.4.48), libc6 (>= 2.38), libgmp10 (>= 2:6.3.0+dfsg), libselinux1 (>= 3.1~), libssl3t64 (>= 3.0.0) ; GNU core utilities
dash 0.5.12-6ubuntu5 shells 187 89836 essential required foreign ; Pre-Depends: libc6 (>= 2.38) ; Depends: debianutils (>= 5.6-0.1), dpkg (>= 1.19.1) ; POSIX-compliant shell
debconf 1.5.86ubuntu1 admin 493 124096 required all foreign ; Recommends: apt-utils ; Provides: debconf-2.0 ; Debian configuration management system
debianutils 5.17build1 utils 224 89890 essential required foreign ; Pre-Depends: libc6 (>= 2.38) ; Miscellaneous utilities specific to Debian
diffutils 1:3.10-1ubuntu0.1 utils 452 177224 essential required security ; Pre-Depends: libc6 (>= 2.38) ; File comparison utilities
dpkg 1.22.6ubuntu6.6 admin 6238 1282284 essential required foreign security ; Pre-Depends: libbz2-1.0, libc6 (>= 2.38), liblzma5 (>= 5.4.0), libmd0 (>= 0.0.0), libselinux1 (>= 3.1~), libzstd1 (>= 1.5.5), zlib1g (>= 1:1.1.4) ; Depends: tar (>= 1.28-1) ; Debian package management system
findutils 4.9.0-5build1 utils 552 298296 essential required foreign ; Pre-Depends: libc6 (>= 2.38), libselinux1 (>= 3.1~) ; utilities for finding files--find, xargs
gcc-14-base 14.2.0-4ubuntu2~24.04.1 libs 113 51014 required same security ; GCC, the GNU Compiler Collection (base package)
gpgv 2.4.4-2ubuntu17.6 utils 337 158120 important foreign security ; Depends: libassuan0 (>= 2.5.0), libbz2-1.0, libc6 (>= 2.38), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.46), libnpth0t64 (>= 0.90), zlib1g (>= 1:1.1.4) ; GNU privacy guard - signature verification tool
grep 3.11-4build1 utils 344 162040 essential required foreign ; Pre-Depends: libc6 (>= 2.38), libpcre2-8-0 (>= 10.32) ; Conflicts: rgrep ; Provides: rgrep ; GNU grep, egrep and fgrep
gzip 1.12-1ubuntu3.2 utils 244 99204 essential required security ; Pre-Depends: libc6 (>= 2.38) ; Depends: dpkg (>= 1.15.4) | install-info ; GNU compression utilities
hostname 3.23+nmu2ubuntu2 admin 46 11058 essential required ; Pre-Depends: libc6 (>= 2.34) ; utility to set/show the host name or domain name
init-system-helpers 1.66ubuntu1 admin 130 39402 essential required all foreign ; helper tools for all init systems
libacl1 2.3.2-1build1.1 libs 74 16792 required same updates ; Depends: libc6 (>= 2.38) ; access control list - shared library
libapt-pkg6.0t64 2.8.4ubuntu0.1 libs 3250 985236 important same security ; Depends: libbz2-1.0, libc6 (>= 2.38), libgcc-s1 (>= 3.3.1), libgcrypt20 (>= 1.10.0), liblz4-1 (>= 0.0~r127), liblzma5 (>= 5.1.1alpha+20120614), libstdc++6 (>= 13.1), libsystemd0 (>= 221), libudev1 (>= 183), libxxhash0 (>= 0.7.1), libzstd1 (>= 1.5.5), zlib1g (>= 1:1.2.2.3) ; Recommends: apt (>= 2.8.4ubuntu0.1) ; Replaces: libapt-pkg6.0 ; Provides: libapt-pkg (= 2.8.4ubuntu0.1), libapt-pkg6.0 (= 2.8.4ubuntu0.1) ; package management runtime library
libassuan0 2.5.6-1build1 libs 100 37256 important same ; Depends: libc6 (>= 2.38), libgpg-error0 (>= 1.33) ; IPC library for the GnuPG components
libattr1 1:2.5.2-1ubuntu0.1 libs 61 11748 required same security ; Depends: libc6 (>= 2.4) ; extended attribute handling - shared library
libaudit-common 1:3.1.2-2.1ubuntu0.1 libs 18 5948 required all foreign updates ; Dynamic library for security auditing - common files
libaudit1 1:3.1.2-2.1ubuntu0.1 libs 152 47082 required same updates ; Depends: libaudit-common (>= 1:3.1.2-2.1ubuntu0.1), libc6 (>= 2.38), libcap-ng0 (>= 0.7.9) ; Dynamic library for security auditing
libblkid1 2.39.3-9ubuntu6.6 libs 290 124124 required same security ; Depends: libc6 (>= 2.38) ; block device ID library
libbz2-1.0 1.0.8-5.1ubuntu0.1 libs 95 34562 required same security ; Depends: libc6 (>= 2.4) ; high-quality block-sorting file compressor library - runtime
libc-bin 2.39-0ubuntu8.12 libs 2185 681714 essential required foreign security ; Depends: libc6 (>> 2.39), libc6 (<< 2.40) ; GNU C Library: Binaries
libc6 2.39-0ubuntu8.12 libs 13433 3264258 required same security ; Depends: libgcc-s1 ; Recommends: libidn2-0 (>= 2.0.5~) ; GNU C Library: Shared libraries
libcap-ng0 0.8.4-2build2 libs 60 15180 required same ; Depends: libc6 (>= 2.38) ; alternate POSIX capabilities library
libcap2 1:2.66-5ubuntu2.4 libs 98 30500 required same security ; Depends: libc6 (>= 2.38) ; POSIX 1003.1e capabilities (library)
libcrypt1 1:4.4.36-4build1 libs 226 82302 required same ; Depends: libc6 (>= 2.38) ; libcrypt shared library
libdb5.3t64 5.3.28+dfsg2-7 libs 1761 734100 important same ; Depends: libc6 (>= 2.38) ; Replaces: libdb5.3 ; Provides: libdb5.3 (= 5.3.28+dfsg2-7) ; Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0 0.271ubuntu3 libs 38 11398 required same ; Depends: libc6 (>= 2.38) ; Debian Configuration Management System (C-implementation library)
libffi8 3.4.6-1build1 libs 72 24718 important same ; Depends: libc6 (>= 2.34) ; Provides: libffi8ubuntu1 (= 3.4.6-1build1) ; Foreign Function Interface library runtime
libgcc-s1 14.2.0-4ubuntu2~24.04.1 libs 197 78392 required same security ; Depends: gcc-14-base (= 14.2.0-4ubuntu2~24.04.1), libc6 (>= 2.35) ; Provides: libgcc1 (= 1:14.2.0-4ubuntu2~24.04.1) ; GCC support library
libgcrypt20 1.10.3-2ubuntu0.2 libs 1400 536494 required same security ; Depends: libc6 (>= 2.38), libgpg-error0 (>= 1.27) ; LGPL Crypto library - runtime library
libgmp10 2:6.3.0+dfsg-2ubuntu6.1 libs 543 253460 required same updates ; Depends: libc6 (>= 2.38) ; Multiprecision arithmetic library
libgnutls30t64 3.8.3-1.1ubuntu3.6 libs 2360 1002902 important same security ; Depends: libc6 (>= 2.38), libgmp10 (>= 2:6.3.0+dfsg), libhogweed6t64 (>= 3.6), libidn2-0 (>= 2.0.0), libnettle8t64 (>= 3.9~), libp11-kit0 (>= 0.25.1), libtasn1-6 (>= 4.14), libunistring5 (>= 1.1) ; Replaces: libgnutls30 ; Provides: libgnutls30 (= 3.8.3-1.1ubuntu3.6) ; GNU TLS library - main runtime library
libgpg-error0 1.47-3build2.1 libs 185 70092 required same updates ; Depends: libc6 (>= 2.38) ; GnuPG development runtime library
libhogweed6t64 3.9.1-2.2build1.1 libs 337 198548 important same updates ; Depends: libc6 (>= 2.14), libgmp10 (>= 2:6.3.0+dfsg), libnettle8t64 ; Replaces: libhogweed6 ; Provides: libhogweed6 (= 3.9.1-2.2build1.1) ; low level cryptographic library (public-key cryptos)
libidn2-0 2.3.7-2build1.1 libs 224 66242 important same updates ; Depends: libc6 (>= 2.14), libunistring5 (>= 1.1) ; Internationalized domain names (IDNA2008/TR46) library
liblz4-1 1.9.4-1build1.1 libs 155 63062 required same updates ; Depends: libc6 (>= 2.14) ; Fast LZ compression algorithm library - runtime
liblzma5 5.6.1+really5.4.5-1ubuntu0.4 libs 379 127704 required same security ; Depends: libc6 (>= 2.34) ; XZ-format compression library
libmd0 1.1.0-2build1.1 libs 79 26976 required same updates ; Depends: libc6 (>= 2.33) ; message digest functions from BSD systems - shared library
libmount1 2.39.3-9ubuntu6.6 libs 368 134082 required same security ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.38), libselinux1 (>= 3.1~) ; device mounting library
libnettle8t64 3.9.1-2.2build1.1 libs 424 181636 important same updates ; Depends: libc6 (>= 2.17) ; Replaces: libnettle8 ; Provides: libnettle8 (= 3.9.1-2.2build1.1) ; low level cryptographic library (symmetric and one-way cryptos)
libnpth0t64 1.6-3.1build1 libs 42 8378 important same ; Depends: libc6 (>= 2.34) ; Replaces: libnpth0 ; Provides: libnpth0 (= 1.6-3.1build1) ; replacement for GNU Pth using system threads
libp11-kit0 0.25.3-4ubuntu2.2 libs 1712 297270 important same security ; Depends: libc6 (>= 2.38), libffi8 (>= 3.4) ; library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules 1.5.3-5ubuntu5.7 admin 1155 286418 required same security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.38), libcrypt1 (>= 1:4.3.0), libdb5.3t64, libpam0g (>= 1.4.1), libselinux1 (>= 3.1~), libsystemd0, debconf (>= 0.5) | debconf-2.0, libpam-modules-bin (= 1.5.3-5ubuntu5.7) ; Conflicts: libpam-mkhomedir, libpam-motd, libpam-umask ; Replaces: libpam-umask ; Provides: libpam-mkhomedir, libpam-motd, libpam-umask ; Pluggable Authentication Modules for PAM
libpam-modules-bin 1.5.3-5ubuntu5.7 admin 270 51866 required foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.38), libcrypt1 (>= 1:4.3.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsystemd0 (>= 254) ; Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime 1.5.3-5ubuntu5.7 admin 276 40754 required all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0, debconf (>= 1.5.19) | cdebconf, libpam-modules (>= 1.0.1-6) ; Runtime support for the PAM library
libpam0g 1.5.3-5ubuntu5.7 libs 209 68124 required same security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), debconf (>= 0.5) | debconf-2.0 ; Pluggable Authentication Modules library
libpcre2-8-0 10.42-4ubuntu2.2 libs 636 228546 required same security ; Depends: libc6 (>= 2.34) ; New Perl Compatible Regular Expression Library- 8 bit runtime files
libseccomp2 2.5.5-1ubuntu3.1 libs 143 50424 important same updates ; Depends: libc6 (>= 2.4) ; high level interface to Linux seccomp filter
libselinux1 3.5-2ubuntu2.1 libs 200 79660 required same updates ; Depends: libc6 (>= 2.38), libpcre2-8-0 (>= 10.22) ; SELinux runtime shared libraries
libsmartcols1 2.39.3-9ubuntu6.6 libs 172 66282 required same security ; Depends: libc6 (>= 2.38) ; smart column output alignment library
libssl3t64 3.0.13-0ubuntu3.16 libs 6615 1945300 required same security ; Depends: libc6 (>= 2.38) ; Replaces: libssl3 ; Provides: libssl3 (= 3.0.13-0ubuntu3.16) ; Secure Sockets Layer toolkit - shared libraries
libstdc++6 14.2.0-4ubuntu2~24.04.1 libs 3110 792064 important same security ; Depends: gcc-14-base (= 14.2.0-4ubuntu2~24.04.1), libc6 (>= 2.38), libgcc-s1 (>= 4.3) ; GNU Standard C++ Library v3
libsystemd0 255.4-1ubuntu8.19 libs 1028 436534 required same updates ; Depends: libc6 (>= 2.38), libcap2 (>= 1:2.10), libgcrypt20 (>= 1.10.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libzstd1 (>= 1.5.5) ; systemd utility library
libtasn1-6 4.19.0-3ubuntu0.24.04.2 libs 122 44468 important same security ; Depends: libc6 (>= 2.38) ; Manage ASN.1 structures (runtime)
libtinfo6 6.4+20240113-1ubuntu2.2 libs 556 108086 required same security ; Depends: libc6 (>= 2.34) ; shared low-level terminfo library for terminal handling
libudev1 255.4-1ubuntu8.19 libs 317 178270 required same updates ; Depends: libc6 (>= 2.38), libcap2 (>= 1:2.10) ; libudev shared library
libunistring5 1.1-2build1.1 libs 1757 535554 important same updates ; Depends: libc6 (>= 2.34) ; Unicode string library for C
libuuid1 2.39.3-9ubuntu6.6 libs 85 36596 required same security ; Depends: libc6 (>= 2.38) ; Replaces: libuuid1t64 ; Provides: libuuid1t64 (= 2.39.3-9ubuntu6.6) ; Universally Unique ID library
libxxhash0 0.8.2-2build1 libs 90 24056 important same ; Depends: libc6 (>= 2.14) ; shared library for xxhash
libzstd1 1.5.5+dfsg2-2build1.1 libs 761 299472 required same updates ; Depends: libc6 (>= 2.34) ; fast lossless compression algorithm
login 1:4.13+dfsg1-4ubuntu3.2 admin 884 201680 essential required foreign updates ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.38), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libpam-runtime, libpam-modules ; system login tools
mawk 1.3.4.20240123-1build1 utils 273 127222 required foreign ; Depends: libc6 (>= 2.38) ; Provides: awk ; Pattern scanning and text processing language
ncurses-base 6.4+20240113-1ubuntu2.2 utils 384 25810 essential required all foreign security ; Provides: ncurses-runtime ; basic terminal type definitions
ncurses-bin 6.4+20240113-1ubuntu2.2 utils 647 188372 essential required foreign security ; Pre-Depends: libc6 (>= 2.34), libtinfo6 (>= 6.4+20230603) ; terminal-related programs and man pages
perl-base 5.38.2-3.2ubuntu0.7 perl 7919 1827882 essential required security ; Pre-Depends: libc6 (>= 2.38), libcrypt1 (>= 1:4.1.0), dpkg (>= 1.17.17) ; Provides: libfile-path-perl (= 2.18), libfile-temp-perl (= 0.2311), libio-socket-ip-perl (= 0.41), libscalar-list-utils-perl (= 1:1.63), libsocket-perl (= 2.036), libxsloader-perl (= 0.32), perlapi-5.38.2 ; minimal Perl system
sed 4.9-2ubuntu0.24.04.1 utils 340 193590 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.38), libselinux1 (>= 3.1~) ; GNU stream editor for filtering/transforming text
sysvinit-utils 3.08-6ubuntu3 admin 107 34170 essential required foreign ; Depends: libc6 (>= 2.38) ; Replaces: lsb-base ; Provides: lsb-base (= 11.1.0) ; System-V-like utilities
tar 1.35+dfsg-3ubuntu0.4 utils 716 256392 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.38), libselinux1 (>= 3.1~) ; GNU version of the tar archiving utility
ubuntu-keyring 2023.11.28.1 misc 29 11124 important all foreign ; GnuPG keys of the Ubuntu archive
util-linux 2.39.3-9ubuntu6.6 utils 3439 1128326 essential required foreign security ; Pre-Depends: libblkid1 (>= 2.37.2), libc6 (>= 2.38), libcap-ng0 (>= 0.7.9), libcrypt1 (>= 1:4.1.0), libmount1 (>= 2.39.1), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsmartcols1 (>= 2.38), libsystemd0, libtinfo6 (>= 6), libudev1 (>= 183), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Recommends: sensible-utils ; Conflicts: hardlink ; Replaces: hardlink ; Provides: hardlink ; miscellaneous system utilities
zlib1g 1:1.3.dfsg-3.1ubuntu2.3 libs 163 63158 required same security ; Depends: libc6 (>= 2.14) ; Provides: libz1 ; compression library - runtime
`;
export { base_default as default };
