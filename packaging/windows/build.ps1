# Makes the bundle and the installer for Windows in dist. Untested: written on Linux.
# Needs Python 3.11 (64 bit) as "py -3.11", Inno Setup 6 as "iscc" in the path, and $env:LICENCES: a folder
# with LGPL-3, GPL-3 and Apache-2.0, the texts of these licences.
# Start it in the folder of the project: powershell packaging\windows\build.ps1

$ErrorActionPreference = "Stop"
$python = "build\release-venv\Scripts\python.exe"

function Run { # Ends at the first program that fails.
    & $args[0] $args[1..$args.Length]
    if ($LASTEXITCODE -ne 0) { throw "$args failed" }
}

Run py -3.11 -m venv build\release-venv
Run $python -m pip install -r packaging\requirements.txt
Run $python -m pip install --require-hashes --only-binary :all: -r packaging\locked.txt
Run $python -m build --no-isolation --wheel
Run $python -m pip install --no-deps --force-reinstall (Get-Item dist\unspin-*.whl).FullName
Run $python packaging\desktop\icons.py build\icons
Run $python packaging\windows\formats.py build\formats.iss
Push-Location build
Run ..\$python -m PyInstaller --noconfirm --distpath bundle --workpath work ..\packaging\bundle\unspin.spec
Pop-Location
Run $python packaging\bundle\licences.py build\bundle\unspin $env:LICENCES
Run build\bundle\unspin\unspin.exe --version
$env:UNSPIN_VERSION = & $python -c "import editor; print(editor.__version__)"
Run iscc packaging\windows\unspin.iss
