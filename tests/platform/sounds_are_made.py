"""The sounds in assets/sounds are what scripts/make-sounds makes, short and soft, and each has a caption."""
import pathlib
import struct
import subprocess
import sys
import tempfile
import wave

top = pathlib.Path(__file__).resolve().parent.parent.parent
kept = top / "assets" / "sounds"
wrong = []


def captions():
    lines = (kept / "captions.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("=", 1) for line in lines if line.strip() and not line.startswith("#")]
    return {name.strip(): caption.strip() for name, caption in pairs}


def look_at(path):
    with wave.open(str(path)) as sound:
        if (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) != (22050, 1, 2):
            wrong.append(f"{path.name}: not 22,050 Hz, mono, 16 bit")
        if sound.getnframes() >= 22050:
            wrong.append(f"{path.name}: a second or longer")
        samples = struct.unpack(f"<{sound.getnframes()}h", sound.readframes(sound.getnframes()))
    loudest = max(map(abs, samples))
    if not 3000 < loudest < 11000:
        wrong.append(f"{path.name}: its loudest sample is {loudest}, not soft or not to be heard")
    if abs(samples[0]) > 300 or abs(samples[-1]) > 300:
        wrong.append(f"{path.name}: clicks where it starts or ends")


with tempfile.TemporaryDirectory() as folder:
    subprocess.run([sys.executable, top / "scripts" / "make-sounds", folder], check=True)
    made = {path.name: path.read_bytes() for path in pathlib.Path(folder).iterdir()}
here = {path.name: path.read_bytes() for path in kept.glob("*.wav")}
if set(made) != set(here):
    wrong.append(f"made: {sorted(made)}, kept: {sorted(here)}")
wrong += [f"{name}: other bytes than scripts/make-sounds makes" for name in made if made[name] != here.get(name)]
if {name + ".wav" for name, caption in captions().items() if caption} != set(here):
    wrong.append(f"captions for {sorted(captions())}, sounds: {sorted(here)}")
for path in sorted(kept.glob("*.wav")):
    look_at(path)
if len(here) < 5:
    wrong.append("fewer than five sounds")

print("\n".join(wrong) or "as made")
sys.exit(1 if wrong else 0)
