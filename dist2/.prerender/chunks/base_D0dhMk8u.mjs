// src/host/packages/catalogue/debian/bullseye/base.ts
/** Debian 11: what every installation of it has. The lines are read by ../../table.ts. */
var base_default = `
adduser 3.118+deb11u1 admin 849 240736 important all foreign ; Depends: passwd, debconf (>= 0.5) | debconf-2.0 ; add and remove users and groups
apt 2.2.4 admin 4181 1432984 required ; Depends: adduser, gpgv | gpgv2 | gpgv1, libapt-pkg6.0 (>= 2.2.4), debian-archive-keyring, libc6 (>= 2.17), libgcc-s1 (>= 3.0), libgnutls30 (>= 3.7.0), libseccomp2 (>= 2.4.2), libstdc++6 (>= 9), libsystemd0 ; Recommends: ca-certificates ; Provides: apt-transport-https (= 2.2.4) ; commandline package manager
base-files 11.1+deb11u11 admin 341 70240 essential required foreign ; Pre-Depends: awk ; Replaces: base ; Provides: base ; Debian base system miscellaneous files
base-passwd 3.5.51 admin 239 57372 essential required foreign ; Depends: libc6 (>= 2.17), libdebconfclient0 (>= 0.145) ; Recommends: debconf (>= 0.5) | debconf-2.0 ; Replaces: base ; Debian base system master password and group files
bash 5.1-2+deb11u1 shells 6512 1375996 essential required foreign ; Pre-Depends: libc6 (>= 2.25), libtinfo6 (>= 6) ; Depends: base-files (>= 2.1.12), debianutils (>= 2.15) ; Recommends: bash-completion (>= 20060301-0) ; GNU Bourne Again SHell
bsdutils 1:2.36.1-8+deb11u2 utils 386 145260 essential required foreign security ; Pre-Depends: libc6 (>= 2.17), libsystemd0 ; basic utilities from 4.4BSD-Lite
coreutils 8.32-4 utils 16887 2776904 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.23), libattr1 (>= 1:2.4.44), libc6 (>= 2.28), libgmp10, libselinux1 (>= 3.1~) ; GNU core utilities
dash 0.5.11+git20200708+dd9ef66-5 shells 225 112904 essential required foreign ; Pre-Depends: libc6 (>= 2.17) ; Depends: debianutils (>= 2.15), dpkg (>= 1.19.1), debconf (>= 0.5) | debconf-2.0 ; POSIX-compliant shell
debconf 1.5.77 admin 517 144080 required all foreign ; Pre-Depends: perl-base (>= 5.20.1-3~) ; Recommends: apt-utils (>= 0.5.1) ; Provides: debconf-2.0 ; Debian configuration management system
debian-archive-keyring 2021.1.1+deb11u1 misc 253 109864 important all foreign ; GnuPG archive keys of the Debian archive
debianutils 4.11.2 utils 214 100920 essential required foreign ; Pre-Depends: libc6 (>= 2.17) ; Miscellaneous utilities specific to Debian
diffutils 1:3.7-5 utils 1570 366468 essential required ; Pre-Depends: libc6 (>= 2.17) ; File comparison utilities
dpkg 1.20.14 admin 6993 2524892 essential required foreign security ; Pre-Depends: libbz2-1.0, libc6 (>= 2.17), liblzma5 (>= 5.2.2), libselinux1 (>= 3.1~), zlib1g (>= 1:1.1.4) ; Depends: tar (>= 1.28-1) ; Debian package management system
e2fsprogs 1.46.2-2+deb11u1 admin 1451 588268 required foreign security ; Pre-Depends: libblkid1 (>= 2.36), libc6 (>= 2.17), libcom-err2 (>= 1.43.9), libext2fs2 (= 1.46.2-2+deb11u1), libss2 (>= 1.38), libuuid1 (>= 2.16) ; Depends: logsave ; ext2/ext3/ext4 file system utilities
findutils 4.8.0-1 utils 1947 689732 essential required foreign ; Pre-Depends: libc6 (>= 2.17), libselinux1 (>= 3.1~) ; utilities for finding files--find, xargs
gcc-10-base 10.2.1-6 libs 261 201340 required same ; GCC, the GNU Compiler Collection (base package)
gcc-9-base 9.3.0-22 libs 262 198312 required same ; GCC, the GNU Compiler Collection (base package)
gpgv 2.2.27-2+deb11u3 utils 882 610668 important foreign security ; Depends: libbz2-1.0, libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.38), zlib1g (>= 1:1.1.4) ; GNU privacy guard - signature verification tool
grep 3.6-1+deb11u1 utils 1071 390448 essential required foreign ; Pre-Depends: libc6 (>= 2.17), libpcre3 ; Depends: dpkg (>= 1.15.4) | install-info ; Conflicts: rgrep ; Provides: rgrep ; GNU grep, egrep and fgrep
gzip 1.10-4+deb11u1 utils 238 129360 essential required security ; Pre-Depends: libc6 (>= 2.17) ; Depends: dpkg (>= 1.15.4) | install-info ; GNU compression utilities
hostname 3.23 admin 46 14752 essential required ; Pre-Depends: libc6 (>= 2.17) ; utility to set/show the host name or domain name
init-system-helpers 1.60 admin 131 47076 essential required all foreign ; Depends: perl-base (>= 5.20.1-3) ; helper tools for all init systems
libacl1 2.2.53-10 libs 66 30360 same ; Depends: libc6 (>= 2.17) ; access control list - shared library
libapt-pkg6.0 2.2.4 libs 3201 929732 same ; Depends: libbz2-1.0, libc6 (>= 2.27), libgcc-s1 (>= 3.0), libgcrypt20 (>= 1.8.0), liblz4-1 (>= 0.0~r127), liblzma5 (>= 5.1.1alpha+20120614), libstdc++6 (>= 9), libsystemd0 (>= 221), libudev1 (>= 183), libxxhash0 (>= 0.7.1), libzstd1 (>= 1.4.0), zlib1g (>= 1:1.2.2.3) ; Recommends: apt (>= 2.2.4) ; Provides: libapt-pkg (= 2.2.4) ; package management runtime library
libattr1 1:2.4.48-6 libs 52 21552 same ; Depends: libc6 (>= 2.17) ; extended attribute handling - shared library
libaudit-common 1:3.0-2 libs 26 14832 all foreign ; Dynamic library for security auditing - common files
libaudit1 1:3.0-2 libs 150 49384 same ; Depends: libaudit-common (>= 1:3.0-2), libc6 (>= 2.17), libcap-ng0 (>= 0.7.9) ; Dynamic library for security auditing
libblkid1 2.36.1-8+deb11u2 libs 437 187248 same security ; Depends: libc6 (>= 2.25) ; block device ID library
libbz2-1.0 1.0.8-4 libs 100 46504 same ; Depends: libc6 (>= 2.17) ; high-quality block-sorting file compressor library - runtime
libc-bin 2.31-13+deb11u14 libs 3350 740896 essential required foreign security ; Depends: libc6 (>> 2.31), libc6 (<< 2.32) ; GNU C Library: Binaries
libc6 2.31-13+deb11u14 libs 10357 2457920 same security ; Depends: libgcc-s1, libcrypt1 ; Recommends: libidn2-0 (>= 2.0.5~) ; GNU C Library: Shared libraries
libcap-ng0 0.7.9-2.2+b1 libs 44 14296 same ; Depends: libc6 (>= 2.17) ; An alternate POSIX capabilities library
libcom-err2 1.46.2-2+deb11u1 libs 93 74148 same security ; Depends: libc6 (>= 2.17) ; Provides: libcomerr2 (= 1.46.2-2+deb11u1) ; common error description library
libcrypt1 1:4.4.18-4 libs 222 89676 same ; Depends: libc6 (>= 2.25) ; libcrypt shared library
libdb5.3 5.3.28+dfsg1-0.8 libs 1679 621600 same ; Depends: libc6 (>= 2.17) ; Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0 0.260 libs 69 50652 same ; Depends: libc6 (>= 2.17) ; Debian Configuration Management System (C-implementation library)
libext2fs2 1.46.2-2+deb11u1 libs 577 250756 same security ; Depends: libc6 (>= 2.28) ; Provides: e2fslibs (= 1.46.2-2+deb11u1) ; ext2/ext3/ext4 file system libraries
libffi7 3.3-6 libs 58 20648 same ; Depends: libc6 (>= 2.17) ; Foreign Function Interface library runtime
libgcc-s1 10.2.1-6 libs 95 34572 same ; Depends: gcc-10-base (= 10.2.1-6), libc6 (>= 2.17) ; Provides: libgcc1 (= 1:10.2.1-6) ; GCC support library
libgcrypt20 1.8.7-6 libs 974 493972 same ; Depends: libc6 (>= 2.17), libgpg-error0 (>= 1.25) ; LGPL Crypto library - runtime library
libgmp10 2:6.2.1+dfsg-1+deb11u1 libs 831 541192 same ; Depends: libc6 (>= 2.17) ; Multiprecision arithmetic library
libgnutls30 3.7.1-5+deb11u10 libs 3232 1267852 same security ; Depends: libgmp10 (>= 2:6.0.0), libc6 (>= 2.25), libhogweed6 (>= 3.6), libidn2-0 (>= 2.0.0), libnettle8 (>= 3.7~), libp11-kit0 (>= 0.23.18.1), libtasn1-6 (>= 4.14), libunistring2 (>= 0.9.7) ; GNU TLS library - main runtime library
libgpg-error0 1.38-2 libs 179 74576 same ; Depends: libc6 (>= 2.17) ; GnuPG development runtime library
libgssapi-krb5-2 1.18.3-6+deb11u8 libs 437 156564 same security ; Depends: libc6 (>= 2.27), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.16), libkrb5-3 (= 1.18.3-6+deb11u8), libkrb5support0 (>= 1.15~beta1) ; MIT Kerberos runtime libraries - krb5 GSS-API Mechanism
libhogweed6 3.7.3-1 libs 454 316160 same ; Depends: libc6 (>= 2.17), libgmp10 (>= 2:6.1.0), libnettle8 ; low level cryptographic library (public-key cryptos)
libidn2-0 2.3.0-5 libs 300 85288 same ; Depends: libc6 (>= 2.17), libunistring2 (>= 0.9.7) ; Internationalized domain names (IDNA2008/TR46) library
libk5crypto3 1.18.3-6+deb11u8 libs 293 115364 same security ; Depends: libc6 (>= 2.25), libkrb5support0 (>= 1.16) ; MIT Kerberos runtime libraries - Crypto Library
libkeyutils1 1.6.1-2 libs 42 15364 same ; Depends: libc6 (>= 2.17) ; Linux Key Management Utilities (library)
libkrb5-3 1.18.3-6+deb11u8 libs 1093 346784 same security ; Depends: libc6 (>= 2.25), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.18.2), libkeyutils1 (>= 1.5.9), libkrb5support0 (= 1.18.3-6+deb11u8), libssl1.1 (>= 1.1.0) ; MIT Kerberos runtime libraries
libkrb5support0 1.18.3-6+deb11u8 libs 165 66004 same security ; Depends: libc6 (>= 2.25) ; MIT Kerberos runtime libraries - Support library
liblz4-1 1.9.3-2 libs 145 52660 same ; Depends: libc6 (>= 2.17) ; Fast LZ compression algorithm library - runtime
liblzma5 5.2.5-2.1~deb11u2 libs 274 164908 same security ; Depends: libc6 (>= 2.17) ; XZ-format compression library
libmount1 2.36.1-8+deb11u2 libs 497 202716 same security ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.25), libselinux1 (>= 3.1~) ; device mounting library
libnettle8 3.7.3-1 libs 464 277252 same ; Depends: libc6 (>= 2.17) ; low level cryptographic library (symmetric and one-way cryptos)
libnsl2 1.3.0-2 libs 119 36908 same ; Depends: libc6 (>= 2.17), libtirpc3 (>= 1.0.2) ; Public client interface for NIS(YP) and NIS+
libp11-kit0 0.23.22-1 libs 1449 327844 same ; Depends: libc6 (>= 2.26), libffi7 (>= 3.3~20180313) ; library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules 1.4.0-9+deb11u2 admin 901 319384 required same security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.27), libcrypt1 (>= 1:4.3.0), libdb5.3, libnsl2 (>= 1.0), libpam0g (>= 1.3.2), libselinux1 (>= 3.1~), libtirpc3 (>= 1.0.2), debconf (>= 0.5) | debconf-2.0, libpam-modules-bin (= 1.4.0-9+deb11u2) ; Conflicts: libpam-mkhomedir, libpam-motd, libpam-umask ; Replaces: libpam-umask ; Provides: libpam-mkhomedir, libpam-motd, libpam-umask ; Pluggable Authentication Modules for PAM
libpam-modules-bin 1.4.0-9+deb11u2 admin 215 107556 required foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), libcrypt1 (>= 1:4.3.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~) ; Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime 1.4.0-9+deb11u2 admin 966 207736 required all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0, debconf (>= 1.5.19) | cdebconf, libpam-modules (>= 1.0.1-6) ; Runtime support for the PAM library
libpam0g 1.4.0-9+deb11u2 libs 241 128672 same security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), debconf (>= 0.5) | debconf-2.0 ; Pluggable Authentication Modules library
libpcre2-8-0 10.36-2+deb11u1 libs 580 216184 same ; Depends: libc6 (>= 2.17) ; New Perl Compatible Regular Expression Library- 8 bit runtime files
libpcre3 2:8.39-13 libs 601 318400 same ; Depends: libc6 (>= 2.17) ; Old Perl 5 Compatible Regular Expression Library - runtime files
libseccomp2 2.5.1-1+deb11u1 libs 146 47428 same ; Depends: libc6 (>= 2.17) ; high level interface to Linux seccomp filter
libselinux1 3.1-3 libs 207 84236 same ; Depends: libc6 (>= 2.17), libpcre2-8-0 (>= 10.22) ; SELinux runtime shared libraries
libsemanage-common 3.1-1 libs 36 21308 all foreign ; Common files for SELinux policy management libraries
libsemanage1 3.1-1+b2 libs 299 92792 same ; Depends: libsemanage-common (= 3.1-1), libaudit1 (>= 1:2.2.1), libbz2-1.0, libc6 (>= 2.17), libselinux1 (>= 3.1), libsepol1 (>= 3.1) ; SELinux policy management library
libsepol1 3.1-1+deb11u1 libs 754 247452 same security ; Depends: libc6 (>= 2.17) ; SELinux library for manipulating binary security policies
libsmartcols1 2.36.1-8+deb11u2 libs 336 151572 same security ; Depends: libc6 (>= 2.25) ; smart column output alignment library
libss2 1.46.2-2+deb11u1 libs 105 78296 same security ; Depends: libcom-err2, libc6 (>= 2.17) ; command-line interface parsing library
libssl1.1 1.1.1w-0+deb11u8 libs 3752 1396228 same security ; Depends: libc6 (>= 2.25), debconf (>= 0.5) | debconf-2.0 ; Secure Sockets Layer toolkit - shared libraries
libstdc++6 10.2.1-6 libs 2336 450672 same ; Depends: gcc-10-base (= 10.2.1-6), libc6 (>= 2.23), libgcc-s1 (>= 4.2) ; GNU Standard C++ Library v3
libsystemd0 247.3-7+deb11u8 libs 875 355144 same security ; Pre-Depends: libc6 (>= 2.30), libgcrypt20 (>= 1.8.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libzstd1 (>= 1.4.0) ; systemd utility library
libtasn1-6 4.16.0-2+deb11u2 libs 120 53604 same security ; Depends: libc6 (>= 2.17) ; Manage ASN.1 structures (runtime)
libtinfo6 6.2+20201114-2+deb11u2 libs 533 336124 same ; Depends: libc6 (>= 2.17) ; shared low-level terminfo library for terminal handling
libtirpc-common 1.3.1-1+deb11u1 libs 34 13464 all foreign security ; transport-independent RPC library - common files
libtirpc3 1.3.1-1+deb11u1 libs 229 80184 same security ; Depends: libc6 (>= 2.17), libgssapi-krb5-2 (>= 1.17), libtirpc-common (>= 1.3.1-1+deb11u1) ; transport-independent RPC library
libudev1 247.3-7+deb11u8 libs 283 164072 same security ; Depends: libc6 (>= 2.30) ; libudev shared library
libunistring2 0.9.10-4 libs 1571 372448 same ; Depends: libc6 (>= 2.17) ; Unicode string library for C
libuuid1 2.36.1-8+deb11u2 libs 128 83444 same security ; Depends: libc6 (>= 2.25) ; Universally Unique ID library
libxxhash0 0.8.0-2 libs 53 18544 same ; Depends: libc6 (>= 2.17) ; shared library for xxhash
libzstd1 1.4.8+dfsg-2.1 libs 784 288592 same ; Depends: libc6 (>= 2.17) ; fast lossless compression algorithm
login 1:4.8.1-1+deb11u1 admin 2320 652984 essential required foreign security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libpam-runtime, libpam-modules (>= 1.1.8-1) ; system login tools
logsave 1.46.2-2+deb11u1 admin 93 74924 foreign security ; Depends: libc6 (>= 2.17) ; save the output of a command in a log file
lsb-base 11.1.0 misc 49 28700 all foreign ; Linux Standard Base init script functionality
mawk 1.3.4.20200120-2 interpreters 238 106196 required foreign ; Depends: libc6 (>= 2.29) ; Provides: awk ; Pattern scanning and text processing language
mount 2.36.1-8+deb11u2 admin 426 181748 required foreign security ; Pre-Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.17), libmount1 (>= 2.35.1), libsmartcols1 (>= 2.33) ; Depends: util-linux (>= 2.29.2-3~) ; tools for mounting and manipulating filesystems
ncurses-base 6.2+20201114-2+deb11u2 misc 386 271888 essential required all foreign ; Provides: ncurses-runtime ; basic terminal type definitions
ncurses-bin 6.2+20201114-2+deb11u2 utils 606 423728 essential required foreign ; Pre-Depends: libc6 (>= 2.17), libtinfo6 (>= 6.2+20200912), libtinfo6 (<< 6.3~) ; terminal-related programs and man pages
passwd 1:4.8.1-1+deb11u1 admin 2653 965636 required foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsemanage1 (>= 2.0.3), libpam-modules ; change and administer password and group data
perl-base 5.32.1-4+deb11u5 perl 7439 1499220 essential required security ; Pre-Depends: libc6 (>= 2.29), libcrypt1 (>= 1:4.1.0), dpkg (>= 1.17.17) ; Provides: libfile-path-perl (= 2.16), libfile-temp-perl (= 0.2309), libio-socket-ip-perl (= 0.39), libscalar-list-utils-perl (= 1:1.55), libsocket-perl (= 2.029), libxsloader-perl (= 0.30), perlapi-5.32.0, perlapi-5.32.1 ; minimal Perl system
sed 4.7-1 utils 875 305512 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.51-8), libc6 (>= 2.17), libselinux1 (>= 1.32) ; GNU stream editor for filtering/transforming text
sysvinit-utils 2.96-7+deb11u1 admin 71 25336 essential required foreign ; Depends: lsb-base (>= 11.0.0~), libc6 (>= 2.17) ; System-V-like utilities
tar 1.34+dfsg-1+deb11u1 utils 3160 830192 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.28), libselinux1 (>= 3.1~) ; GNU version of the tar archiving utility
tzdata 2026b-0+deb11u1 localization 3469 311412 required all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0 ; Provides: tzdata-bullseye ; time zone and daylight-saving time data
util-linux 2.36.1-8+deb11u2 utils 4407 1097284 essential required foreign security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libblkid1 (>= 2.31.1), libc6 (>= 2.25), libcap-ng0 (>= 0.7.9), libcrypt1 (>= 1:4.1.0), libmount1 (>= 2.34), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsmartcols1 (>= 2.34), libsystemd0, libtinfo6 (>= 6), libudev1 (>= 183), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Depends: login (>= 1:4.5-1.1~) ; miscellaneous system utilities
zlib1g 1:1.2.11.dfsg-2+deb11u2 libs 159 88168 same security ; Depends: libc6 (>= 2.17) ; Provides: libz1 ; compression library - runtime
`;
export { base_default as default };
