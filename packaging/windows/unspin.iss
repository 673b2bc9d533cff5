; The installer for Windows, made by Inno Setup 6 (build.ps1 starts it). Untested: written on Linux.
; Installs for the person who starts it, asks for no rights, and removes all it wrote.

#define Version GetEnv("UNSPIN_VERSION")
#define Build "..\..\build"

[Setup]
AppId={{6E0B8B51-0B0D-4C0E-9C57-4E3A5D1F7A10}
AppName=Unspin
AppVersion={#Version}
AppPublisher=The Unspin authors
DefaultDirName={autopf}\Unspin
DefaultGroupName=Unspin
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=unspin-{#Version}-windows-x86_64
SetupIconFile={#Build}\icons\unspin.ico
UninstallDisplayIcon={app}\unspin-window.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "{#Build}\bundle\unspin\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Unspin"; Filename: "{app}\unspin-window.exe"

[Registry]
; Offered under "Open with" for what it reads; the default of no file is changed.
Root: HKA; Subkey: "Software\Classes\Applications\unspin-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Unspin"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\unspin-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\unspin-window.exe"" ""%1"""
#include "..\..\build\formats.iss"

[Run]
Filename: "{app}\unspin-window.exe"; Description: "{cm:LaunchProgram,Unspin}"; Flags: nowait postinstall skipifsilent
