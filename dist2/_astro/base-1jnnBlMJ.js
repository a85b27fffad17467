var e=`
adduser 3.116ubuntu1 admin 624 162684 important all foreign ; Depends: passwd, debconf (>= 0.5) | debconf-2.0 ; add and remove users and groups
apt 1.6.17 admin 3882 1206476 important updates ; Depends: adduser, gpgv | gpgv2 | gpgv1, ubuntu-keyring, libapt-pkg5.0 (>= 1.6.17), libc6 (>= 2.15), libgcc1 (>= 1:3.0), libgnutls30 (>= 3.5.6), libseccomp2 (>= 1.0.1), libstdc++6 (>= 5.2) ; Recommends: ca-certificates ; Provides: apt-transport-https (= 1.6.17) ; commandline package manager
base-files 10.1ubuntu2.12 admin 387 60356 essential required foreign updates ; Pre-Depends: awk ; Depends: libc6 (>= 2.3.4) ; Replaces: base ; Provides: base ; Debian base system miscellaneous files
base-passwd 3.5.44 admin 228 47236 essential required foreign ; Depends: libc6 (>= 2.8), libdebconfclient0 (>= 0.145) ; Recommends: debconf (>= 0.5) | debconf-2.0 ; Replaces: base ; Debian base system master password and group files
bash 4.4.18-2ubuntu1.3 shells 1588 614620 essential required foreign updates ; Pre-Depends: libc6 (>= 2.15), libtinfo5 (>= 6) ; Depends: base-files (>= 2.1.12), debianutils (>= 2.15) ; Recommends: bash-completion (>= 20060301-0) ; GNU Bourne Again SHell
bsdutils 1:2.31.1-0.4ubuntu3.7 utils 264 60212 essential required foreign updates ; Pre-Depends: libc6 (>= 2.14), libsystemd0 ; basic utilities from 4.4BSD-Lite
coreutils 8.28-1ubuntu1 utils 6560 1230832 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.51-8), libattr1 (>= 1:2.4.46-8), libc6 (>= 2.25), libselinux1 (>= 2.1.13) ; GNU core utilities
dash 0.5.8-2.10 shells 214 88544 essential required ; Pre-Depends: libc6 (>= 2.14) ; Depends: debianutils (>= 2.15), dpkg (>= 1.15.0) ; POSIX-compliant shell
debconf 1.5.66ubuntu1 admin 544 123704 required all foreign updates ; Pre-Depends: perl-base (>= 5.20.1-3~) ; Recommends: apt-utils (>= 0.5.1) ; Provides: debconf-2.0 ; Debian configuration management system
debianutils 4.8.4 utils 212 85672 essential required foreign ; Pre-Depends: libc6 (>= 2.15) ; Miscellaneous utilities specific to Debian
diffutils 1:3.6-1 utils 452 167178 essential required ; Pre-Depends: libc6 (>= 2.17) ; File comparison utilities
dpkg 1.19.0.5ubuntu2.4 admin 6774 1137220 essential required foreign updates ; Pre-Depends: libbz2-1.0, libc6 (>= 2.14), liblzma5 (>= 5.2.2), libselinux1 (>= 2.3), libzstd1 (>= 1.3.2), zlib1g (>= 1:1.1.4) ; Depends: tar (>= 1.28-1) ; Debian package management system
e2fsprogs 1.44.1-1ubuntu1.4 admin 1227 390440 essential required foreign updates ; Pre-Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.14), libcom-err2 (>= 1.42~WIP-2011-10-05-1), libext2fs2 (= 1.44.1-1ubuntu1.4), libss2 (>= 1.34-1), libuuid1 (>= 2.16) ; ext2/ext3/ext4 file system utilities
fdisk 2.31.1-0.4ubuntu3.7 utils 427 107636 required foreign updates ; Depends: libc6 (>= 2.14), libfdisk1 (>= 2.31.1), libmount1 (>= 2.24.2), libncursesw5 (>= 6), libsmartcols1 (>= 2.28~rc1), libtinfo5 (>= 6) ; collection of partitioning utilities
findutils 4.6.0+git+20170828-2 utils 580 291344 essential required foreign ; Pre-Depends: libc6 (>= 2.17), libselinux1 (>= 1.32) ; utilities for finding files--find, xargs
gcc-8-base 8.4.0-1ubuntu1~18.04 libs 117 18736 required same updates ; GCC, the GNU Compiler Collection (base package)
gpgv 2.2.4-1ubuntu1.6 utils 476 198400 important foreign updates ; Depends: libbz2-1.0, libc6 (>= 2.14), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.14), zlib1g (>= 1:1.1.4) ; GNU privacy guard - signature verification tool
grep 3.1-2build1 utils 508 158964 essential required foreign updates ; Pre-Depends: libc6 (>= 2.14), libpcre3 ; Depends: dpkg (>= 1.15.4) | install-info ; Conflicts: rgrep ; Provides: rgrep ; GNU grep, egrep and fgrep
gzip 1.6-5ubuntu1.2 utils 231 90316 essential required updates ; Pre-Depends: libc6 (>= 2.17) ; Depends: dpkg (>= 1.15.4) | install-info ; GNU compression utilities
hostname 3.20 admin 46 11296 essential required ; Pre-Depends: libc6 (>= 2.4) ; utility to set/show the host name or domain name
init-system-helpers 1.51 admin 129 37260 essential required all foreign ; Depends: perl-base (>= 5.20.1-3) ; helper tools for all init systems
libacl1 2.2.52-3build1 libs 57 16126 required same ; Depends: libattr1 (>= 1:2.4.46-8), libc6 (>= 2.14) ; Access control list shared library
libapt-pkg5.0 1.6.17 libs 3153 812464 important same updates ; Depends: libbz2-1.0, libc6 (>= 2.27), libgcc1 (>= 1:3.0), liblz4-1 (>= 0.0~r127), liblzma5 (>= 5.1.1alpha+20120614), libstdc++6 (>= 5.2), libsystemd0 (>= 221), libudev1 (>= 183), libzstd1 (>= 1.3.2), zlib1g (>= 1:1.2.2.3) ; Recommends: apt (>= 1.6.17) ; Provides: libapt-pkg (= 1.6.17) ; package management runtime library
libattr1 1:2.4.47-2build1 libs 36 9524 required same ; Depends: libc6 (>= 2.4) ; Extended attribute shared library
libaudit-common 1:2.8.2-1ubuntu1.1 libs 23 4068 required all foreign updates ; Dynamic library for security auditing - common files
libaudit1 1:2.8.2-1ubuntu1.1 libs 147 38672 required same updates ; Depends: libaudit-common (>= 1:2.8.2-1ubuntu1.1), libc6 (>= 2.14), libcap-ng0 ; Dynamic library for security auditing
libblkid1 2.31.1-0.4ubuntu3.7 libs 398 123892 required same updates ; Depends: libc6 (>= 2.25), libuuid1 (>= 2.16) ; block device ID library
libbz2-1.0 1.0.6-8.1ubuntu0.2 libs 90 31168 required same updates ; Depends: libc6 (>= 2.4) ; high-quality block-sorting file compressor library - runtime
libc-bin 2.27-3ubuntu1.6 libs 3629 640392 essential required foreign updates ; Depends: libc6 (>> 2.27), libc6 (<< 2.28) ; GNU C Library: Binaries
libc6 2.27-3ubuntu1.6 libs 11886 2831000 required same updates ; Depends: libgcc1 ; GNU C Library: Shared libraries
libcap-ng0 0.7.7-3.1 libs 36 11084 required same ; Depends: libc6 (>= 2.8) ; An alternate POSIX capabilities library
libcom-err2 1.44.1-1ubuntu1.4 libs 87 8696 required same updates ; Depends: libc6 (>= 2.17) ; Provides: libcomerr2 (= 1.44.1-1ubuntu1.4) ; common error description library
libdb5.3 5.3.28-13.1ubuntu1.1 libs 1729 672472 required same updates ; Depends: libc6 (>= 2.17) ; Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0 0.213ubuntu1 libs 68 6048 required same ; Depends: libc6 (>= 2.4) ; Debian Configuration Management System (C-implementation library)
libext2fs2 1.44.1-1ubuntu1.4 libs 452 156464 required same updates ; Depends: libc6 (>= 2.17) ; Provides: e2fslibs (= 1.44.1-1ubuntu1.4) ; ext2/ext3/ext4 file system libraries
libfdisk1 2.31.1-0.4ubuntu3.7 libs 508 164120 required same updates ; Depends: libblkid1 (>= 2.24.2), libc6 (>= 2.25), libuuid1 (>= 2.16) ; fdisk partitioning library
libffi6 3.2.1-8 libs 52 17948 important same ; Depends: libc6 (>= 2.14) ; Foreign Function Interface library runtime
libgcc1 1:8.4.0-1ubuntu1~18.04 libs 112 40648 required same updates ; Depends: gcc-8-base (= 8.4.0-1ubuntu1~18.04), libc6 (>= 2.14) ; GCC support library
libgcrypt20 1.8.1-4ubuntu1.3 libs 1213 417656 required same updates ; Depends: libc6 (>= 2.15), libgpg-error0 (>= 1.25) ; LGPL Crypto library - runtime library
libgmp10 2:6.1.2+dfsg-2ubuntu0.1 libs 559 240488 important same updates ; Depends: libc6 (>= 2.14) ; Multiprecision arithmetic library
libgnutls30 3.5.18-1ubuntu1.6 libs 1716 645792 important same updates ; Depends: libc6 (>= 2.25), libgmp10 (>= 2:6), libhogweed4, libidn2-0 (>= 0.6), libnettle6, libp11-kit0 (>= 0.23.1), libtasn1-6 (>= 4.12), libunistring2 (>= 0.9.7), zlib1g (>= 1:1.1.4) ; GNU TLS library - main runtime library
libgpg-error0 1.27-6 libs 164 38004 required same ; Depends: libc6 (>= 2.15) ; library for common error values and messages in GnuPG components
libhogweed4 3.4.1-0ubuntu0.18.04.1 libs 237 139848 important same updates ; Depends: libc6 (>= 2.14), libgmp10 (>= 2:6.0.0), libnettle6 (= 3.4.1-0ubuntu0.18.04.1) ; low level cryptographic library (public-key cryptos)
libidn2-0 2.0.4-1.1ubuntu0.2 libs 146 48688 important same updates ; Depends: libc6 (>= 2.14), libunistring2 (>= 0.9.7) ; Internationalized domain names (IDNA2008/TR46) library
liblz4-1 0.0~r131-2ubuntu3.1 libs 132 48536 required same updates ; Depends: libc6 (>= 2.14) ; Fast LZ compression algorithm library - runtime
liblzma5 5.2.2-1.3ubuntu0.1 libs 338 91108 required same updates ; Depends: libc6 (>= 2.17) ; XZ-format compression library
libmount1 2.31.1-0.4ubuntu3.7 libs 433 135776 required same updates ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.25), libselinux1 (>= 2.6-3~) ; device mounting library
libncursesw5 6.1-1ubuntu1.18.04.1 libs 343 117200 required same updates ; Depends: libtinfo5 (= 6.1-1ubuntu1.18.04.1), libc6 (>= 2.14) ; Recommends: libgpm2 ; shared libraries for terminal handling (wide character support)
libnettle6 3.4.1-0ubuntu0.18.04.1 libs 376 110756 important same updates ; Depends: libc6 (>= 2.14) ; low level cryptographic library (symmetric and one-way cryptos)
libp11-kit0 0.23.9-2ubuntu0.1 libs 1247 187392 important same updates ; Depends: libc6 (>= 2.26), libffi6 (>= 3.0.4) ; library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules 1.1.8-3.6ubuntu2.18.04.6 admin 943 252564 required same updates ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.27), libdb5.3, libpam0g (>= 1.1.3-2), libselinux1 (>= 2.1.9), debconf (>= 0.5) | debconf-2.0, libpam-modules-bin (= 1.1.8-3.6ubuntu2.18.04.6) ; Conflicts: libpam-mkhomedir, libpam-motd, libpam-umask ; Replaces: libpam-umask ; Provides: libpam-mkhomedir, libpam-motd, libpam-umask ; Pluggable Authentication Modules for PAM
libpam-modules-bin 1.1.8-3.6ubuntu2.18.04.6 admin 283 40328 required foreign updates ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.14), libpam0g (>= 0.99.7.1), libselinux1 (>= 1.32) ; Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime 1.1.8-3.6ubuntu2.18.04.6 admin 300 37064 required all foreign updates ; Depends: debconf (>= 0.5) | debconf-2.0, debconf (>= 1.5.19) | cdebconf, libpam-modules (>= 1.0.1-6) ; Runtime support for the PAM library
libpam0g 1.1.8-3.6ubuntu2.18.04.6 libs 212 54340 required same updates ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.14), debconf (>= 0.5) | debconf-2.0 ; Pluggable Authentication Modules library
libpcre3 2:8.39-9ubuntu0.1 libs 661 230760 required same updates ; Depends: libc6 (>= 2.14) ; Old Perl 5 Compatible Regular Expression Library - runtime files
libseccomp2 2.5.1-1ubuntu1~18.04.2 libs 147 43016 important same updates ; Depends: libc6 (>= 2.4) ; high level interface to Linux seccomp filter
libselinux1 2.7-2build2 libs 193 68184 required same ; Depends: libc6 (>= 2.14), libpcre3 ; SELinux runtime shared libraries
libsemanage-common 2.7-2build2 libs 29 6904 required all foreign ; Common files for SELinux policy management libraries
libsemanage1 2.7-2build2 libs 292 84584 required same ; Depends: libsemanage-common (= 2.7-2build2), libaudit1 (>= 1:2.2.1), libbz2-1.0, libc6 (>= 2.14), libselinux1 (>= 2.7), libsepol1 (>= 2.7) ; SELinux policy management library
libsepol1 2.7-1ubuntu0.1 libs 717 250280 required same updates ; Depends: libc6 (>= 2.14) ; SELinux library for manipulating binary security policies
libsmartcols1 2.31.1-0.4ubuntu3.7 libs 287 83776 required same updates ; Depends: libc6 (>= 2.25) ; smart column output alignment library
libss2 1.44.1-1ubuntu1.4 libs 99 11168 required same updates ; Depends: libcom-err2, libc6 (>= 2.17) ; command-line interface parsing library
libstdc++6 8.4.0-1ubuntu1~18.04 libs 2041 400412 important same updates ; Depends: gcc-8-base (= 8.4.0-1ubuntu1~18.04), libc6 (>= 2.18), libgcc1 (>= 1:4.2) ; GNU Standard C++ Library v3
libsystemd0 237-3ubuntu10.57 libs 657 204880 required same updates ; Pre-Depends: libc6 (>= 2.27), libgcrypt20 (>= 1.8.0), liblz4-1 (>= 0.0~r113), liblzma5 (>= 5.1.1alpha+20120614) ; systemd utility library
libtasn1-6 4.13-2 libs 112 36200 important same ; Depends: libc6 (>= 2.14) ; Manage ASN.1 structures (runtime)
libtinfo5 6.1-1ubuntu1.18.04.1 libs 497 81392 required same updates ; Depends: libc6 (>= 2.16) ; shared low-level terminfo library for terminal handling
libudev1 237-3ubuntu10.57 libs 236 53952 required same updates ; Depends: libc6 (>= 2.25) ; libudev shared library
libunistring2 0.9.9-0ubuntu2 libs 1569 367900 important same updates ; Depends: libc6 (>= 2.14) ; Unicode string library for C
libuuid1 2.31.1-0.4ubuntu3.7 libs 116 20116 required same updates ; Depends: libc6 (>= 2.25) ; Universally Unique ID library
libzstd1 1.3.3+dfsg-2ubuntu1.2 libs 519 188624 required same updates ; Depends: libc6 (>= 2.14) ; fast lossless compression algorithm
login 1:4.5-1ubuntu2.5 admin 1216 306948 essential required updates ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.14), libpam0g (>= 0.99.7.1), libpam-runtime, libpam-modules (>= 1.1.8-1) ; system login tools
mawk 1.3.3-17ubuntu3 utils 184 81500 required foreign ; Pre-Depends: libc6 (>= 2.14) ; Provides: awk ; a pattern scanning and text processing language
ncurses-base 6.1-1ubuntu1.18.04.1 utils 364 18268 essential required all foreign updates ; Provides: ncurses-runtime ; basic terminal type definitions
ncurses-bin 6.1-1ubuntu1.18.04.1 utils 576 163360 essential required foreign updates ; Pre-Depends: libc6 (>= 2.14), libtinfo5 (>= 6.1) ; terminal-related programs and man pages
passwd 1:4.5-1ubuntu2.5 admin 2567 817648 required foreign updates ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.14), libpam0g (>= 0.99.7.1), libselinux1 (>= 1.32), libsemanage1 (>= 2.0.3), libpam-modules ; change and administer password and group data
perl-base 5.26.1-6ubuntu0.7 perl 7831 1392104 essential required updates ; Pre-Depends: libc6 (>= 2.23), dpkg (>= 1.17.17) ; Provides: libfile-path-perl, libfile-temp-perl, libio-socket-ip-perl, libscalar-list-utils-perl, libsocket-perl, libxsloader-perl, perlapi-5.26.0, perlapi-5.26.1 ; minimal Perl system
sed 4.4-2 utils 320 182284 essential required foreign ; Pre-Depends: libc6 (>= 2.14), libselinux1 (>= 1.32) ; GNU stream editor for filtering/transforming text
sysvinit-utils 2.88dsf-59.10ubuntu1 admin 60 18568 essential required foreign ; Depends: libc6 (>= 2.14), init-system-helpers (>= 1.25~), util-linux (>> 2.28-2~) ; System-V-like utilities
tar 1.29b-2ubuntu0.4 utils 868 233720 essential required foreign updates ; Pre-Depends: libacl1 (>= 2.2.51-8), libc6 (>= 2.17), libselinux1 (>= 1.32) ; GNU version of the tar archiving utility
ubuntu-keyring 2018.09.18.1~18.04.2 misc 46 22276 important all foreign updates ; GnuPG keys of the Ubuntu archive
util-linux 2.31.1-0.4ubuntu3.7 utils 3374 904476 essential required foreign updates ; Pre-Depends: libaudit1 (>= 1:2.2.1), libblkid1 (>= 2.31.1), libc6 (>= 2.25), libmount1 (>= 2.25), libpam0g (>= 0.99.7.1), libselinux1 (>= 2.6-3~), libsmartcols1 (>= 2.30.2), libsystemd0, libtinfo5 (>= 6), libudev1 (>= 183), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Depends: fdisk ; miscellaneous system utilities
zlib1g 1:1.2.11.dfsg-0ubuntu2.2 libs 170 56852 required same updates ; Depends: libc6 (>= 2.14) ; Provides: libz1 ; compression library - runtime
`;export{e as default};